package io.jino.benchmarks.peer;

import io.jino.benchmarks.model.NewUser;
import java.util.List;

/** A library whose operations block their thread; what they do is told at {@link AsyncPeer}. */
public non-sealed interface BlockingPeer extends Peer {
    /** Whether the threads are virtual, which takes a JDK 21. */
    default boolean isVirtual() {
        return false;
    }

    Object find(long id) throws Exception;

    List<?> page(int highest) throws Exception;

    List<?> thousand(long after) throws Exception;

    long insert(NewUser row) throws Exception;

    long insertAll(List<NewUser> rows) throws Exception;

    long update(long id, int score) throws Exception;

    List<?> graph(List<Long> ids) throws Exception;

    long stream() throws Exception;

    void transfer(long from, long to, int score) throws Exception;
}
