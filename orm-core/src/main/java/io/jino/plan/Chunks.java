package io.jino.plan;

import java.util.List;
import java.util.function.Function;

/**
 * A statement whose rows are read part by part, and what becomes of each part before the next is read. What it takes for a part,
 * such as the rows that belong to it in other tables, is sent on the same connection.
 *
 * @param request the statement, and how to read its rows
 * @param then what becomes of the rows of one part
 * @param <T> what each row is read as
 * @param <R> the results
 */
public record Chunks<T, R>(Request<T> request, Function<List<T>, Plan<List<R>>> then) {}
