package io.jino.benchmarks.round;

import io.jino.benchmarks.peer.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * One workload: each peer is verified, warmed up, and has one turn in each round, in an order by chance, while the others wait.
 */
final class Comparison {
    /** What is written for each turn, besides who, what and when. */
    static final List<String> COLUMNS = List.of(
            "ops", "errors", "seconds", "opsPerSec", "cpuUs", "jitUs", "gcUs", "allocB", "p50Us", "p99Us", "sysUs");

    private static final int WARM_UPS = 4;
    private static final double MOST_JIT = 0.06;
    private static final double SECONDS_OF_STREAMS = 5;

    private final Options options;
    private final Child database;
    private final Map<String, Child> peers;
    private final Random order = new Random(42);

    Comparison(Options options, Child database, Map<String, Child> peers) {
        this.options = options;
        this.database = database;
        this.peers = peers;
    }

    private Child peer(String name) {
        return Objects.requireNonNull(peers.get(name), name);
    }

    private int inFlight(Workload workload) {
        return options.number("inFlight", workload.inFlight());
    }

    /** Runs each workload for a moment in each JVM, so that the first that is measured finds as warm a JVM as the last. */
    void warmUp(List<Workload> workloads) throws IOException {
        double seconds = options.decimal("pre", 2);
        for (Child peer : peers.values()) {
            for (Workload workload : workloads) {
                if (seconds > 0 && peer.ask("VERIFY " + workload).equals("OK")) {
                    turn(peer, workload, seconds);
                }
            }
        }
    }

    private String turn(Child peer, Workload workload, double seconds) throws IOException {
        String answer = peer.ask("RUN " + workload + " " + inFlight(workload) + " " + seconds);
        clean(workload);
        return answer;
    }

    // Each turn finds the tables as the one before did.
    private void clean(Workload workload) throws IOException {
        switch (workload) {
            case W4 -> database.ask("truncate table new_users");
            case W5 -> database.ask("truncate table batch_users");
            case W6, W9 -> database.ask("CLEAN accounts");
            default -> {}
        }
    }

    /** Measures, and gives the table. */
    String measure(Workload workload) throws IOException {
        var verified = new ArrayList<String>();
        for (var peer : peers.entrySet()) {
            String answer = peer.getValue().ask("VERIFY " + workload);
            if (answer.equals("OK")) {
                verified.add(peer.getKey());
            } else {
                System.out.println(workload + " " + peer.getKey() + ": " + answer);
            }
        }
        clean(workload);
        for (String name : verified) {
            warmUp(peer(name), workload);
        }
        Map<String, List<Map<String, Double>>> results = new LinkedHashMap<>();
        verified.forEach(name -> results.put(name, new ArrayList<>()));
        for (int round = 0; round < options.number("rounds", 5); round++) {
            Collections.shuffle(verified, order);
            for (String name : verified) {
                Objects.requireNonNull(results.get(name)).add(measured(workload, name, round));
            }
        }
        return new ResultTable(workload, inFlight(workload), results, options.base()).text();
    }

    private void warmUp(Child peer, Workload workload) throws IOException {
        for (int i = 0; i < WARM_UPS; i++) {
            var figures = Figures.of(turn(peer, workload, options.decimal("warm", 1.5)));
            double jit = figures.getOrDefault("jitUs", 0.0);
            if (jit < MOST_JIT * (jit + figures.getOrDefault("cpuUs", 1.0))) {
                return;
            }
        }
    }

    private Map<String, Double> measured(Workload workload, String name, int round) throws IOException {
        double seconds = options.decimal("seconds", 2.5);
        // A stream is 200,000 rows: more of them, so that the beginning and the end do not count for much.
        String answer =
                turn(peer(name), workload, workload == Workload.W8 ? Math.max(seconds, SECONDS_OF_STREAMS) : seconds);
        if (!answer.startsWith("RESULT")) {
            System.out.println(workload + " " + name + ": " + answer);
        }
        var figures = Figures.of(answer);
        var row = new StringBuilder(System.currentTimeMillis() / 1_000 + "," + workload + "," + name + "," + round + ","
                + inFlight(workload));
        COLUMNS.forEach(column -> row.append(',').append(figures.get(column)));
        Files.writeString(options.out().resolve("results.csv"), row + "\n", StandardOpenOption.APPEND);
        return figures;
    }
}
