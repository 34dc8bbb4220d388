package io.jino.benchmarks.client;

import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.BlockingPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Workload;
import java.util.ArrayList;
import java.util.List;

/** One operation of a workload with arguments by chance. */
final class Operation {
    static final List<NewUser> NEW_USERS = NewUser.rows(1_000);

    private static final int USERS = 10_000;

    private Operation() {}

    static void begin(AsyncPeer peer, Workload workload, Choice choice, Completion done) {
        switch (workload) {
            case W1 -> peer.find(choice.below(USERS) + 1, done);
            case W2 -> peer.page(choice.below(900) + 100, done);
            case W3 -> peer.thousand(choice.below(9_000), done);
            case W4 -> peer.insert(NEW_USERS.get(choice.below(1_000)), done);
            case W5 -> peer.insertAll(NEW_USERS, done);
            case W6 -> peer.update(choice.below(USERS) + 1, choice.below(1_000), done);
            case W7 -> peer.graph(twenty(choice), done);
            case W8 -> peer.stream(done);
            case W9 -> {
                int from = choice.below(9_000) + 1;
                peer.transfer(from, from + 1 + choice.below(1_000), choice.below(10), done);
            }
        }
    }

    static Object call(BlockingPeer peer, Workload workload, Choice choice) throws Exception {
        return switch (workload) {
            case W1 -> peer.find(choice.below(USERS) + 1);
            case W2 -> peer.page(choice.below(900) + 100);
            case W3 -> peer.thousand(choice.below(9_000));
            case W4 -> peer.insert(NEW_USERS.get(choice.below(1_000)));
            case W5 -> peer.insertAll(NEW_USERS);
            case W6 -> peer.update(choice.below(USERS) + 1, choice.below(1_000));
            case W7 -> peer.graph(twenty(choice));
            case W8 -> peer.stream();
            case W9 -> {
                int from = choice.below(9_000) + 1;
                peer.transfer(from, from + 1 + choice.below(1_000), choice.below(10));
                yield peer;
            }
        };
    }

    static List<Long> twenty(Choice choice) {
        int first = choice.below(USERS);
        var ids = new ArrayList<Long>(20);
        for (int i = 0; i < 20; i++) {
            ids.add((long) ((first + i * 499) % USERS + 1));
        }
        return ids;
    }
}
