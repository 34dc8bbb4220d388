package io.jino.benchmarks.round;

import java.util.List;

/**
 * A line of {@code peers.tsv}.
 *
 * @param name of the peer in tables
 * @param module the folder it is built in
 * @param type its class
 * @param options for the peer, or, with a hyphen, for its JVM
 */
record PeerSpec(String name, String module, String type, List<String> options) {
    static PeerSpec of(String line) {
        var words = List.of(line.trim().split("\\s+", -1));
        return new PeerSpec(words.get(0), words.get(1), words.get(2), words.subList(3, words.size()));
    }

    List<String> forPeer() {
        return options.stream().filter(option -> !option.startsWith("-")).toList();
    }

    List<String> forJvm() {
        return options.stream().filter(option -> option.startsWith("-")).toList();
    }
}
