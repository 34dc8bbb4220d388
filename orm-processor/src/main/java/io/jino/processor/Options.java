package io.jino.processor;

import io.jino.processor.model.Spelling;
import io.jino.processor.read.Naming;
import java.util.Arrays;
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
        var nearest = Spelling.nearest(
                wanted, Arrays.stream(Naming.values()).map(Options::name).toList());
        return "There is no naming strategy called " + wanted + "."
                + nearest.map(name -> " Did you mean " + name + "?").orElse("")
                + "\nUse -A" + NAMING + "=snake_case or -A" + NAMING + "=as_is."
                + "\n[jino:unknown-naming]";
    }

    private static String name(Naming naming) {
        return naming.name().toLowerCase(Locale.ROOT);
    }
}
