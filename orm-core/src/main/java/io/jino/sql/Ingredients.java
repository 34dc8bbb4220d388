package io.jino.sql;

import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a statement is made of, in its order: SQL, names to quote, and types of placeholders. Never a value.
 *
 * <p>The text follows from it and from nothing else. So two statements with equal ingredients have one text in a dialect,
 * whatever trees they were written from, and comparing the ingredients, most of which are the very same objects, takes a
 * fraction of the time that making the text does.
 */
final class Ingredients {
    private Object[] parts;
    private int size;
    private int hash;

    Ingredients() {
        this(new Object[64], 0, 0);
    }

    private Ingredients(Object[] parts, int size, int hash) {
        this.parts = parts;
        this.size = size;
        this.hash = hash;
    }

    void sql(String sql) {
        if (!sql.isEmpty()) {
            add(sql, sql.hashCode());
        }
    }

    void name(String identifier) {
        add(Mark.NAME, 1);
        add(identifier, identifier.hashCode());
    }

    void placeholder(SqlType<?> type) {
        type(type);
    }

    void placeholder(SqlType<?> type, int number) {
        add(Mark.AGAIN, 2);
        add(number, number);
        type(type);
    }

    void array(SqlType<?> type) {
        add(Mark.ARRAY, 3);
        type(type);
    }

    void array(SqlType<?> type, int number) {
        add(Mark.ARRAY_AGAIN, 4);
        add(number, number);
        type(type);
    }

    // A converter leaves the text as it is.
    private void type(SqlType<?> type) {
        add(type.stored(), type.stored().hashCode());
    }

    private void add(Object part, int partHash) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, size * 2);
        }
        parts[size++] = part;
        hash = 31 * hash + partHash;
    }

    int size() {
        return size;
    }

    /** The same, to be kept. */
    Ingredients kept() {
        return new Ingredients(Arrays.copyOf(parts, size), size, hash);
    }

    Text text(Dialect dialect) {
        var sql = new StringBuilder(256);
        var types = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            Object part = parts[i];
            if (part instanceof String words) {
                sql.append(words);
            } else if (part instanceof SqlType<?> type) {
                types.add(type.name());
                sql.append(dialect.placeholder(types.size(), type));
            } else if (part == Mark.NAME) {
                sql.append(dialect.quoted((String) parts[++i]));
            } else if (part == Mark.ARRAY) {
                var type = (SqlType<?>) parts[++i];
                types.add(type.name() + "[]");
                sql.append(dialect.arrayPlaceholder(types.size(), type));
            } else {
                int number = (Integer) parts[++i];
                var type = (SqlType<?>) parts[++i];
                sql.append(
                        part == Mark.AGAIN
                                ? dialect.placeholder(number, type)
                                : dialect.arrayPlaceholder(number, type));
            }
        }
        return new Text(sql.toString(), List.copyOf(types));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ingredients more
                && hash == more.hash
                && Arrays.equals(parts, 0, size, more.parts, 0, more.size);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Says what the next part is, if that is not plain. */
    private enum Mark {
        /** An identifier, which is quoted. */
        NAME,
        /** The number and the type of a placeholder that was there before. */
        AGAIN,
        /** The type of an array's elements. */
        ARRAY,
        /** The number and the type of an array that was there before. */
        ARRAY_AGAIN
    }
}
