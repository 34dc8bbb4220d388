package io.jino.benchmarks.peer;

import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;

/** A library at work: {@link AsyncPeer} or {@link BlockingPeer}, with a public constructor that takes {@link Settings}. */
public sealed interface Peer extends AutoCloseable permits AsyncPeer, BlockingPeer {
    /** A line for the report. */
    String describe();

    /** What the peer gave for a row, to be verified; not measured. */
    default User user(Object row) {
        return (User) row;
    }

    /** What the peer gave for a user with posts and comments, to be verified; not measured. */
    default UserTree tree(Object tree) {
        return (UserTree) tree;
    }

    @Override
    void close();
}
