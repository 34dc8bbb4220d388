package io.jino.raw;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/**
 * Guesses which name was meant.
 */
final class Similar {
    private Similar() {}

    /** A remedy that names the nearest of some names, or all of them if none is near. */
    static String remedy(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "There are none.";
        }
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .filter(name -> distance(wrong, name) <= (wrong.length() < 4 ? 1 : Math.max(2, wrong.length() / 3)))
                .map(name -> "Did you mean " + name + "?")
                .orElse("There are: " + String.join(", ", known) + ".");
    }

    // Levenshtein: how many letters have to be put in, taken out or replaced.
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
