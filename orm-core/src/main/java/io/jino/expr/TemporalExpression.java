package io.jino.expr;

import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * An expression that is a date, a date with time, or a point in time, which is looked at in UTC.
 *
 * <pre>{@code
 * POST.publishedAt.truncatedTo(Unit.MONTH)
 * // (date_trunc('month', (t0."published_at" at time zone 'UTC')) at time zone 'UTC')
 * }</pre>
 *
 * @param <T> the Java type
 */
public interface TemporalExpression<T> extends Expression<T> {
    /** A date or time that is a node. */
    static <T> TemporalExpression<T> of(Node node, SqlType<T> type) {
        return new Computed<>(node, type);
    }

    /** The year. */
    default NumberExpression<Integer> year() {
        return field("year");
    }

    /** The quarter of the year, from one. */
    default NumberExpression<Integer> quarter() {
        return field("quarter");
    }

    /** The month of the year, from one. */
    default NumberExpression<Integer> month() {
        return field("month");
    }

    /** The week of the year as ISO counts them, from one. */
    default NumberExpression<Integer> isoWeek() {
        return field("iso_week");
    }

    /** The day of the month, from one. */
    default NumberExpression<Integer> day() {
        return field("day");
    }

    /** The day of the week: one for Monday, seven for Sunday. */
    default NumberExpression<Integer> isoDayOfWeek() {
        return field("iso_day_of_week");
    }

    /** The day of the year, from one. */
    default NumberExpression<Integer> dayOfYear() {
        return field("day_of_year");
    }

    /** The hour of the day. */
    default NumberExpression<Integer> hour() {
        return timeField("hour");
    }

    /** The minute of the hour. */
    default NumberExpression<Integer> minute() {
        return timeField("minute");
    }

    /** The second of the minute, without its fraction. */
    default NumberExpression<Integer> second() {
        return timeField("second");
    }

    /** The beginning of the unit that this is in. */
    default TemporalExpression<T> truncatedTo(Unit unit) {
        return of(stored("truncate_" + unit.name().toLowerCase(Locale.ROOT), dateTime()), type());
    }

    /** Some days later, or earlier. */
    default TemporalExpression<T> plusDays(int days) {
        return of(stored("plus_days", local(), Node.Bind.of(SqlType.INTEGER, days)), type());
    }

    /** Some months later, or earlier. */
    default TemporalExpression<T> plusMonths(int months) {
        return of(stored("plus_months", local(), Node.Bind.of(SqlType.INTEGER, months)), type());
    }

    /** Some time later, or earlier; finer than a microsecond is cut off. */
    default TemporalExpression<T> plus(Duration time) {
        var shifted = new Node.Call("plus_micros", List.of(node(), Node.Bind.of(SqlType.LONG, time.toNanos() / 1_000)));
        return of(isDate() ? new Node.Cast(shifted, type()) : shifted, type());
    }

    /** The days from this to a date, negative if it is earlier. */
    default NumberExpression<Integer> daysUntil(Expression<T> end) {
        return NumberExpression.of(new Node.Call("days_between", List.of(local(), local(end.node()))), SqlType.INTEGER);
    }

    /** The microseconds from this to a time, negative if it is earlier. */
    default NumberExpression<Long> microsUntil(Expression<T> end) {
        return NumberExpression.of(new Node.Call("micros_between", List.of(local(), local(end.node()))), SqlType.LONG);
    }

    @Override
    default TemporalExpression<T> orElse(T value) {
        return of(new Node.Call("coalesce", List.of(node(), Node.Bind.of(type(), value))), type());
    }

    @Override
    default TemporalExpression<T> orElse(Expression<T> other) {
        return of(new Node.Call("coalesce", List.of(node(), other.node())), type());
    }

    @Override
    default TemporalAggregate<T> min() {
        return new TemporalAggregate<>(Aggregates.of("min", node()), type());
    }

    @Override
    default TemporalAggregate<T> max() {
        return new TemporalAggregate<>(Aggregates.of("max", node()), type());
    }

    private NumberExpression<Integer> field(String function) {
        return NumberExpression.of(new Node.Call(function, List.of(local())), SqlType.INTEGER);
    }

    // A date has no hours to ask for, and cutting one would take it through the session's zone.
    private NumberExpression<Integer> timeField(String function) {
        return NumberExpression.of(new Node.Call(function, List.of(dateTime())), SqlType.INTEGER);
    }

    private Node dateTime() {
        return isDate() ? new Node.Cast(node(), SqlType.LOCAL_DATE_TIME) : local();
    }

    // What is computed has a date and a time, and is made again into what this is.
    private Node stored(String function, Node... arguments) {
        Node computed = new Node.Call(function, List.of(arguments));
        if (isPoint()) {
            return new Node.Call("from_utc", List.of(computed));
        }
        return isDate() ? new Node.Cast(computed, type()) : computed;
    }

    private boolean isDate() {
        return type().wire() == Wire.DATE;
    }

    private Node local() {
        return local(node());
    }

    // A point in time has fields only in a zone, and the session's would be a hidden input.
    private Node local(Node node) {
        return isPoint() ? new Node.Call("utc", List.of(node)) : node;
    }

    private boolean isPoint() {
        return type().wire() == Wire.TIMESTAMPTZ;
    }

    /** What a time can be cut to. */
    enum Unit {
        /** The beginning of the year. */
        YEAR,
        /** The beginning of the month. */
        MONTH,
        /** Midnight. */
        DAY,
        /** The full hour. */
        HOUR,
        /** The full minute. */
        MINUTE
    }

    /**
     * The result of a computation.
     *
     * @param <T> the Java type
     */
    record Computed<T>(Node node, SqlType<T> type) implements TemporalExpression<T> {}
}
