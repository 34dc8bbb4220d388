package io.jino.benchmarks.round;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** W10: fresh JVMs, one after the other, from their start to the first entity. */
record ColdStart(Options options, List<PeerSpec> peers, String uri) {
    String measure() throws IOException, InterruptedException {
        Map<PeerSpec, List<Map<String, Double>>> results = new LinkedHashMap<>();
        peers.forEach(spec -> results.put(spec, new ArrayList<>()));
        int rounds = options.number("coldRounds", 7);
        // The first is for the page cache.
        for (int round = -1; round < rounds; round++) {
            for (PeerSpec spec : peers) {
                var figures = first(spec);
                if (round >= 0 && !figures.isEmpty()) {
                    Objects.requireNonNull(results.get(spec)).add(figures);
                }
            }
        }
        var text = new StringBuilder("### W10 cold start to the first entity%n%nmedians of %d%n%n".formatted(rounds));
        text.append(
                "| peer | wall ms | CPU ms | CPU ratio | classes | jars | MB |\n|---|---:|---:|---:|---:|---:|---:|\n");
        double base = results.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(options.base()))
                .mapToDouble(entry -> Figures.median(entry.getValue(), "cpuMs"))
                .findFirst()
                .orElse(Double.NaN);
        for (var entry : results.entrySet()) {
            text.append(row(entry.getKey(), entry.getValue(), base));
        }
        return text.toString();
    }

    private Map<String, Double> first(PeerSpec spec) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var child = Child.cold(options, spec, uri);
        String answer = child.answer();
        double wall = (System.nanoTime() - start) / 1e6;
        child.await();
        if (!answer.startsWith("COLD")) {
            System.out.println("W10 " + spec.name() + ": " + answer);
            return Map.of();
        }
        var figures = Figures.of(answer);
        figures.put("wallMs", wall);
        return figures;
    }

    private String row(PeerSpec spec, List<Map<String, Double>> rounds, double base) throws IOException {
        int jars = 0;
        long bytes = 0;
        String classPath = Files.readString(
                options.home().resolve(spec.module()).resolve("target").resolve("class-path.txt"));
        for (String entry : classPath.trim().split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar") && !entry.contains("jino-benchmarks")) {
                jars++;
                bytes += Files.size(Path.of(entry));
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.0f | %d | %.1f |%n",
                spec.name(),
                Figures.median(rounds, "wallMs"),
                Figures.median(rounds, "cpuMs"),
                Figures.median(rounds, "cpuMs") / base,
                Figures.median(rounds, "classes"),
                jars,
                bytes / 1048576.0);
    }
}
