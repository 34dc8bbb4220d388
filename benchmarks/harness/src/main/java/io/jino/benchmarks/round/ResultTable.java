package io.jino.benchmarks.round;

import io.jino.benchmarks.peer.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rounds of one workload as a table: medians, and ratios to the base peer's turn of the same round. */
record ResultTable(Workload workload, int inFlight, Map<String, List<Map<String, Double>>> results, String base) {
    String text() {
        var text = new StringBuilder("### %s %s%n%n%d in flight, %d rows each; medians of %d rounds; ratios to %s%n%n"
                .formatted(
                        workload,
                        workload.title(),
                        inFlight,
                        workload.rows(),
                        results.values().stream().mapToInt(List::size).max().orElse(0),
                        base));
        text.append(
                "| peer | CPU us/op | CPU ratio | B/op | B ratio | ops/s | ops ratio | kernel us/op | p50 us | p99 us"
                        + " | errors |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        results.forEach((name, rounds) -> text.append(row(name, rounds)));
        return text.toString();
    }

    private String row(String name, List<Map<String, Double>> rounds) {
        var cpu = ratios(rounds, "cpuUs");
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f [%.2f..%.2f] | %s | %.3f | %s | %.2f | %s | %s | %s | %.0f |%n",
                name,
                Figures.shown(Figures.median(rounds, "cpuUs")),
                Figures.median(cpu),
                cpu.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN),
                cpu.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN),
                Figures.shown(Figures.median(rounds, "allocB")),
                Figures.median(ratios(rounds, "allocB")),
                Figures.shown(Figures.median(rounds, "opsPerSec")),
                Figures.median(ratios(rounds, "opsPerSec")),
                Figures.shown(Figures.median(rounds, "sysUs")),
                Figures.shown(Figures.median(rounds, "p50Us")),
                Figures.shown(Figures.median(rounds, "p99Us")),
                rounds.stream()
                        .mapToDouble(round -> round.getOrDefault("errors", 0.0))
                        .sum());
    }

    private List<Double> ratios(List<Map<String, Double>> rounds, String column) {
        var bases = results.getOrDefault(base, List.of());
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < Math.min(rounds.size(), bases.size()); i++) {
            Double own = rounds.get(i).get(column);
            Double other = bases.get(i).get(column);
            if (own != null && other != null) {
                ratios.add(own / other);
            }
        }
        return ratios;
    }
}
