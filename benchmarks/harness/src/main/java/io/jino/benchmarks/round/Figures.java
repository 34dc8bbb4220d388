package io.jino.benchmarks.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers of an answer, and what is said of several of them. */
final class Figures {
    private Figures() {}

    /** The pairs {@code name=number} of a line. */
    static Map<String, Double> of(String line) {
        var figures = new HashMap<String, Double>();
        for (String word : line.split(" ", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                figures.put(word.substring(0, equals), Double.parseDouble(word.substring(equals + 1)));
            }
        }
        return figures;
    }

    static double median(Collection<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    static double median(List<Map<String, Double>> rounds, String name) {
        return median(rounds.stream()
                .map(round -> round.getOrDefault(name, Double.NaN))
                .toList());
    }

    /** With three digits or so. */
    static String shown(double number) {
        String format = number >= 1_000 ? "%,.0f" : number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, number);
    }
}
