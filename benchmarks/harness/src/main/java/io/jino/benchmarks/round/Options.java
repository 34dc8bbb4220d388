package io.jino.benchmarks.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run is told, as {@code name=value}.
 *
 * @param home the folder of the benchmarks
 */
record Options(Path home, Map<String, String> values) {
    static Options of(Path home, String[] arguments) {
        var values = new HashMap<String, String>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Not name=value: " + argument);
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new Options(home, values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    double decimal(String name, double otherwise) {
        return Double.parseDouble(text(name, String.valueOf(otherwise)));
    }

    /** The workloads, W10 being the cold start. */
    List<String> workloads() {
        return List.of(text("workloads", "W1,W2,W3,W4,W5,W6,W7,W8,W9,W10").split(",", -1));
    }

    boolean isPostgres() {
        return text("database", "postgres").equals("postgres");
    }

    /** To whom the ratios are. */
    String base() {
        return text("base", isPostgres() ? "raw" : "jdbc");
    }

    Path out() {
        return home.resolve(text("out", "out"));
    }

    /** The peers that are asked for, in the order of {@code peers.tsv} or of the option. */
    List<PeerSpec> peers() throws IOException {
        var known = Files.readAllLines(home.resolve(text("file", isPostgres() ? "peers.tsv" : "mariadb.tsv"))).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(PeerSpec::of)
                .toList();
        String wanted = text("peers", "all");
        if (wanted.equals("all")) {
            return known;
        }
        return Arrays.stream(wanted.split(",", -1))
                .map(name -> known.stream()
                        .filter(spec -> spec.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No such peer: " + name)))
                .toList();
    }
}
