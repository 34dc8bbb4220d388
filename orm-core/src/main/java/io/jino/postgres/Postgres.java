package io.jino.postgres;

import io.jino.expr.Aggregate;
import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.TextExpression;
import io.jino.postgres.RangeExpression.Bounds;
import io.jino.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything begins that only PostgreSQL has.
 *
 * <pre>{@code
 * DOC.find(DOC.id).where(array(DOC.tags).contains(List.of("java")))
 * // select t0."id" from "doc" t0 where (t0."tags" @> $1)
 * }</pre>
 *
 * <p>A statement with any of it is an {@link io.jino.error.UnsupportedFeatureException} on MySQL and MariaDB.
 */
public final class Postgres {
    private Postgres() {}

    /** An array with its operators: {@code array(POST.tags).length()} is {@code cardinality(t0."tags")}. */
    public static <T> ArrayExpression<T> array(Expression<List<@Nullable T>> array) {
        return new ArrayExpression<>(array.node(), array.type());
    }

    /** An array of some values: {@code $1::int8[]}. */
    public static <T> ArrayExpression<T> array(SqlType<T> element, List<? extends @Nullable T> values) {
        return new ArrayExpression<>(Nodes.array(element, values), SqlType.array(element));
    }

    /**
     * Any element of an array, for the right side of a comparison: {@code POST.id.gt(anyOf(POST.related))} is
     * {@code t0."id" > any(t0."related")}.
     */
    public static <T> Expression<T> anyOf(Expression<List<@Nullable T>> array) {
        return Expression.of(Nodes.call("any_of", array.node()), Nodes.element(array.type()));
    }

    /** Every element of an array, for the right side of a comparison: {@code x > all(y)}. */
    public static <T> Expression<T> allOf(Expression<List<@Nullable T>> array) {
        return Expression.of(Nodes.call("all_of", array.node()), Nodes.element(array.type()));
    }

    /** Equal to an element of an array: {@code x = any(y)}; without an index, which {@code contains} of arrays can use. */
    public static <T> Predicate eqAny(Expression<T> value, Expression<List<@Nullable T>> array) {
        return value.eq(anyOf(array));
    }

    /** Equal to every element of an array: {@code x = all(y)}; true for an empty one. */
    public static <T> Predicate eqAll(Expression<T> value, Expression<List<@Nullable T>> array) {
        return value.eq(allOf(array));
    }

    /**
     * All values of a group, nulls included: {@code array_agg(x)}; null for a query without rows.
     *
     * <pre>{@code
     * arrayAgg(POST.title).orderBy(POST.id.asc())
     * // array_agg(t0."title" order by t0."id")
     * }</pre>
     */
    public static <T> Aggregate<List<@Nullable T>> arrayAgg(Expression<T> expression) {
        var node = new Node.Aggregate("array_agg", List.of(expression.node()), false, List.of(), null);
        return Aggregate.of(node, SqlType.array(expression.type()));
    }

    /** A JSON document with its operators: {@code json(DOC.body).text("a", "b")} is {@code (t0."body" #>> $1::text[])}. */
    public static JsonExpression json(Expression<String> document) {
        return new JsonExpression(document.node());
    }

    /** Matches a pattern whatever the case: {@code x ilike ?}. The same as {@link TextExpression#likeIgnoreCase}. */
    public static Predicate ilike(TextExpression text, String pattern) {
        return text.likeIgnoreCase(pattern);
    }

    /**
     * The words of a text: {@code to_tsvector('english', x)}.
     *
     * @param configuration a text search configuration; part of the text, so that an index can be used
     */
    public static TextVector toTsVector(String configuration, Expression<String> text) {
        return new TextVector(Nodes.call("to_tsvector", Nodes.configuration(configuration), text.node()));
    }

    /** A column of the type {@code tsvector}, which may be mapped as text that is never written. */
    public static TextVector tsVector(Expression<?> column) {
        return new TextVector(column.node());
    }

    /**
     * What people write into a search field, with quotes, {@code or} and {@code -}; no text is an error:
     * {@code websearch_to_tsquery('english', ?)}.
     *
     * @param configuration a text search configuration; part of the text, so that an index can be used
     */
    public static TextQuery websearchToTsQuery(String configuration, String search) {
        return new TextQuery(Nodes.call(
                "websearch_to_tsquery", Nodes.configuration(configuration), Node.Bind.of(SqlType.STRING, search)));
    }

    /** A column of a range type, which may be mapped as text: {@code range(STAY.during, SqlType.INSTANT)}. */
    public static <T> RangeExpression<T> range(Expression<?> column, SqlType<T> element) {
        return new RangeExpression<>(column.node(), element);
    }

    /** The whole numbers between two ends, null for none: {@code int8range(?, ?, '[)')}. */
    public static RangeExpression<Long> int8Range(@Nullable Long low, @Nullable Long high, Bounds bounds) {
        return RangeExpression.of("int8range", SqlType.LONG, low, high, bounds);
    }

    /** The whole numbers between two expressions: {@code int8range(x, y, '[)')}. */
    public static RangeExpression<Long> int8Range(Expression<Long> low, Expression<Long> high, Bounds bounds) {
        return RangeExpression.of("int8range", SqlType.LONG, low.node(), high.node(), bounds);
    }

    /** The points in time between two ends, null for none: {@code tstzrange(?, ?, '[)')}. */
    public static RangeExpression<Instant> tstzRange(@Nullable Instant low, @Nullable Instant high, Bounds bounds) {
        return RangeExpression.of("tstzrange", SqlType.INSTANT, low, high, bounds);
    }

    /** The points in time between two expressions: {@code tstzrange(x, y, '[)')}. */
    public static RangeExpression<Instant> tstzRange(Expression<Instant> low, Expression<Instant> high, Bounds bounds) {
        return RangeExpression.of("tstzrange", SqlType.INSTANT, low.node(), high.node(), bounds);
    }

    /** The dates between two ends, null for none: {@code daterange(?, ?, '[)')}. */
    public static RangeExpression<LocalDate> dateRange(
            @Nullable LocalDate low, @Nullable LocalDate high, Bounds bounds) {
        return RangeExpression.of("daterange", SqlType.LOCAL_DATE, low, high, bounds);
    }

    /** The dates between two expressions: {@code daterange(x, y, '[)')}. */
    public static RangeExpression<LocalDate> dateRange(
            Expression<LocalDate> low, Expression<LocalDate> high, Bounds bounds) {
        return RangeExpression.of("daterange", SqlType.LOCAL_DATE, low.node(), high.node(), bounds);
    }

    /** The whole numbers between two, both included: {@code from generate_series(?, ?) t0 ("value")}. */
    public static Series<Long> generateSeries(long first, long last) {
        return generateSeries(first, last, 1);
    }

    /** Whole numbers in steps: {@code from generate_series(?, ?, ?) t0 ("value")}; none if the step leads away from the last. */
    public static Series<Long> generateSeries(long first, long last, long step) {
        return Series.of(SqlType.LONG, first, last, Nodes.step(step));
    }

    /** The whole numbers between two expressions; those of other tables need {@code joinLateral}. */
    public static Series<Long> generateSeries(Expression<Long> first, Expression<Long> last) {
        return Series.of(SqlType.LONG, first.node(), last.node(), Nodes.step(1));
    }

    /**
     * Dates in steps of days, months or years: {@code generate_series(?::date, ?::date, ...)}.
     *
     * <pre>{@code
     * var day = generateSeries(from, to, Duration.ofDays(1));
     * day.find(Projection.of(day.value(), POST.id.count()).pair())
     *         .leftJoin(POST, POST.publishedAt.truncatedTo(Unit.DAY).eq(day.value()))
     *         .groupBy(day.value())
     * // select t0."value", count(t1."id") from generate_series($1::timestamptz, $2::timestamptz, $3::int8 * interval
     * //     '1 microsecond') t0 ("value") left join "post" t1 on (date_trunc('day', (t1."published_at" at time zone
     * //     'UTC')) at time zone 'UTC') = t0."value" group by t0."value"
     * }</pre>
     */
    public static Series<LocalDate> generateSeries(LocalDate first, LocalDate last, Period step) {
        return Series.of(SqlType.LOCAL_DATE, first, last, Nodes.step(step));
    }

    /** Dates and times without a zone, in steps of microseconds or more. */
    public static Series<LocalDateTime> generateSeries(LocalDateTime first, LocalDateTime last, Duration step) {
        return Series.of(SqlType.LOCAL_DATE_TIME, first, last, Nodes.step(step));
    }

    /** Points in time, in steps of microseconds or more; a day is 24 hours. */
    public static Series<Instant> generateSeries(Instant first, Instant last, Duration step) {
        return Series.of(SqlType.INSTANT, first, last, Nodes.step(step));
    }
}
