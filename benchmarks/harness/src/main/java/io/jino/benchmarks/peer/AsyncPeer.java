package io.jino.benchmarks.peer;

import io.jino.benchmarks.model.NewUser;
import java.util.List;
import java.util.concurrent.Executor;

/** A library whose operations complete later. What it does not do, it does not override. */
public non-sealed interface AsyncPeer extends Peer {
    /** Where the first of a series of operations is begun; the next is begun where the one before has ended. */
    default Executor series(int number) {
        return Runnable::run;
    }

    /** W1: a row of {@code users} by its id. */
    default void find(long id, Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W2: 50 rows of {@code users} that are active and have a score of at most so much, the highest first. */
    default void page(int highest, Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W3: 1000 rows of {@code users} after an id, in its order. */
    default void thousand(long after, Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W4: a row into {@code new_users}; gives its id. */
    default void insert(NewUser row, Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W5: rows into {@code batch_users}, all or none, in the peer's best way; gives their number. */
    default void insertAll(List<NewUser> rows, Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W6: the score of a row of {@code accounts}; gives the number of rows. */
    default void update(long id, int score, Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W7: users by their ids, their posts and the posts' comments. */
    default void graph(List<Long> ids, Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W8: all of {@code big_users} as entities in bounded memory; gives the number of rows. */
    default void stream(Completion done) {
        throw new UnsupportedOperationException();
    }

    /** W9: in a transaction, locks two rows of {@code accounts}, takes some of one's score and adds it to the other's. */
    default void transfer(long from, long to, int score, Completion done) {
        throw new UnsupportedOperationException();
    }
}
