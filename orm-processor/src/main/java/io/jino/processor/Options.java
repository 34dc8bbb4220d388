package io.jino.processor;

import io.jino.processor.read.Naming;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the build says about all entities.
 *
 * @param naming how names of the database are made
 * @param complaint what is wrong with the options
 */
record Options(Naming naming, Optional<String> complaint) {
    static final String NAMING = "jino.naming";

    static Options of(Map<String, String> options) {
        String wanted = options.getOrDefault(NAMING, name(Naming.SNAKE_CASE));
        return Arrays.stream(Naming.values())
                .filter(naming -> name(naming).equals(wanted))
                .findFirst()
                .map(naming -> new Options(naming, Optional.empty()))
                .orElseGet(() -> new Options(Naming.SNAKE_CASE, Optional.of(complaint(wanted))));
    }

    private static String complaint(String wanted) {
        var nearest = Arrays.stream(Naming.values())
                .map(Options::name)
                .min(Comparator.comparing(name -> distance(name, wanted)))
                .filter(name -> distance(name, wanted) <= name.length() / 2);
        return "There is no naming strategy called " + wanted + "."
                + nearest.map(name -> " Did you mean " + name + "?").orElse("")
                + "\nUse -A" + NAMING + "=snake_case or -A" + NAMING + "=as_is."
                + "\n[jino:unknown-naming]";
    }

    private static String name(Naming naming) {
        return naming.name().toLowerCase(Locale.ROOT);
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
