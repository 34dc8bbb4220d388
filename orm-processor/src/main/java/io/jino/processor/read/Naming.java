package io.jino.processor.read;

import java.util.Locale;

/** Turns names of Java into names of the database, where the author gave none. */
public enum Naming {
    /** {@code fullName} to {@code full_name}, {@code URLPath2} to {@code url_path2}. */
    SNAKE_CASE {
        @Override
        String of(String javaName) {
            return snakeCase(javaName);
        }
    },
    /** The name as it is. */
    AS_IS {
        @Override
        String of(String javaName) {
            return javaName;
        }
    };

    abstract String of(String javaName);

    /** The name of a constant for a type: {@code BlogPost} to {@code BLOG_POST}. */
    static String constant(String javaName) {
        return snakeCase(javaName).toUpperCase(Locale.ROOT);
    }

    private static String snakeCase(String javaName) {
        var words = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            if (startsWord(javaName, i)) {
                words.append('_');
            }
            words.append(javaName.charAt(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** A capital after a small letter or a digit, or the last of some capitals: the {@code P} of {@code URLPath}. */
    private static boolean startsWord(String name, int i) {
        if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        char before = name.charAt(i - 1);
        if (Character.isLowerCase(before) || Character.isDigit(before)) {
            return true;
        }
        return Character.isUpperCase(before) && i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    }
}
