package io.jino.benchmarks.round;

import io.jino.benchmarks.peer.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares peers: {@code Benchmarks [name=value ...]}; the names are told in the folder's README. */
public final class Benchmarks {
    private static final String COLD_START = "W10";

    private final Options options;
    private final List<PeerSpec> peers;

    private Benchmarks(Options options) throws IOException {
        this.options = options;
        this.peers = options.peers();
    }

    /** Prints the tables, and writes them beside the single turns. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var options = Options.of(Path.of(System.getProperty("benchmarks.home", ".")), arguments);
        Files.createDirectories(options.out());
        new Benchmarks(options).run();
    }

    private void run() throws IOException, InterruptedException {
        var results = options.out().resolve("results.csv");
        if (!Files.exists(results)) {
            Files.writeString(
                    results, "time,workload,peer,round,inFlight," + String.join(",", Comparison.COLUMNS) + "\n");
        }
        try (var database = Child.database(options)) {
            String uri = database.answer();
            if (!uri.startsWith("URI ")) {
                throw new IllegalStateException("no database: " + uri);
            }
            write(machine(database.ask("VERSION")));
            measure(database, uri.substring("URI ".length()));
        }
    }

    private static String machine(String database) {
        return "%s; %d cores, Java %s, %s%n"
                .formatted(
                        LocalDate.now(java.time.ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        database);
    }

    private void measure(Child database, String uri) throws IOException, InterruptedException {
        var workloads = options.workloads();
        if (workloads.contains(COLD_START)) {
            write(new ColdStart(options, peers, uri).measure());
        }
        var others = workloads.stream()
                .filter(name -> !name.equals(COLD_START))
                .map(Workload::valueOf)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Map<String, Child> children = new LinkedHashMap<>();
        try {
            for (PeerSpec spec : peers) {
                start(children, spec, uri);
            }
            var comparison = new Comparison(options, database, children);
            comparison.warmUp(others);
            for (Workload workload : others) {
                write(comparison.measure(workload));
            }
        } finally {
            for (Child child : new ArrayList<>(children.values())) {
                child.close();
            }
        }
    }

    private void start(Map<String, Child> children, PeerSpec spec, String uri) throws IOException {
        var child = Child.peer(options, spec, uri);
        String answer = child.answer();
        System.out.println(spec.name() + ": " + answer);
        if (answer.startsWith("READY")) {
            children.put(spec.name(), child);
        }
    }

    private void write(String text) throws IOException {
        System.out.println(text);
        Files.writeString(
                options.out().resolve("tables.md"), text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
