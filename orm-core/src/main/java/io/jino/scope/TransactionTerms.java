package io.jino.scope;

import io.jino.run.Opening;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;

/**
 * What a transaction is to be like.
 *
 * @param opening how it begins
 * @param timeoutMillis how long it may take with all of its repetitions, in ms
 * @param repetition when it is repeated
 */
public record TransactionTerms(Opening opening, long timeoutMillis, Repetition repetition) {
    /**
     * When a transaction that failed is begun again.
     *
     * @param attempts how often it is begun at most
     * @param backoffMillis how long to wait before the attempt of that number, the second being 2, in ms
     * @param applies whether a failure is worth it
     * @param isAffordable asked before each further attempt; takes it off what may be spent
     */
    public record Repetition(
            int attempts, IntToLongFunction backoffMillis, Predicate<Throwable> applies, BooleanSupplier isAffordable) {
        /** Never. */
        public static final Repetition NEVER = new Repetition(1, attempt -> 0, failure -> false, () -> false);
    }
}
