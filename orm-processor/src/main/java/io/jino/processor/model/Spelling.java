package io.jino.processor.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody meant to write. */
public final class Spelling {
    private Spelling() {}

    /** The word that is nearest to another one, if it is near enough to be meant. */
    public static Optional<String> nearest(String wanted, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparing(word -> distance(word, wanted)))
                .filter(word -> distance(word, wanted) <= word.length() / 2);
    }

    /** How many letters have to be added, removed or replaced to make one word of another. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
