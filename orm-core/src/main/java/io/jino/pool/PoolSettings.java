package io.jino.pool;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a pool is opened with.
 *
 * @param maxConnections how many connections at most
 * @param maxWaiting how many callers may wait for one
 * @param acquireMillis how long they wait, in ms
 * @param idleMillis how long a connection stays open that nobody uses, in ms
 * @param lifetimeMillis how long a connection is used, in ms
 * @param statementCacheSize how many prepared statements each connection keeps
 * @param isBehindPooler whether the address is that of a pooler, which gives each transaction another connection
 * @param certificates the authorities to trust, as a PEM file; null for those of the JVM
 */
public record PoolSettings(
        int maxConnections,
        int maxWaiting,
        long acquireMillis,
        long idleMillis,
        long lifetimeMillis,
        int statementCacheSize,
        boolean isBehindPooler,
        @Nullable Path certificates) {}
