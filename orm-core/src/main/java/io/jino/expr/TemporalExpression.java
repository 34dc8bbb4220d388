package io.jino.expr;

import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.time.Duration;
import java.util.List;

/**
 * An expression that is a date, a date with time, or a point in time, which is looked at in UTC.
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
        return field("hour");
    }

    /** The minute of the hour. */
    default NumberExpression<Integer> minute() {
        return field("minute");
    }

    /** The second of the minute, without its fraction. */
    default NumberExpression<Integer> second() {
        return field("second");
    }

    /** The beginning of the unit that this is in. */
    default TemporalExpression<T> truncatedTo(Unit unit) {
        Node truncated = new Node.Call("truncate_" + unit.name().toLowerCase(java.util.Locale.ROOT), List.of(local()));
        return of(isPoint() ? new Node.Call("from_utc", List.of(truncated)) : asType(truncated), type());
    }

    /** Some days later, or earlier. */
    default TemporalExpression<T> plusDays(int days) {
        return shifted("plus_days", Node.Bind.of(SqlType.INTEGER, days));
    }

    /** Some months later, or earlier. */
    default TemporalExpression<T> plusMonths(int months) {
        return shifted("plus_months", Node.Bind.of(SqlType.INTEGER, months));
    }

    /** Some time later, or earlier; finer than a microsecond is cut off. */
    default TemporalExpression<T> plus(Duration time) {
        return shifted("plus_micros", Node.Bind.of(SqlType.LONG, time.toNanos() / 1_000));
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
    default TemporalExpression<T> min() {
        return of(Aggregates.of("min", node()), type());
    }

    @Override
    default TemporalExpression<T> max() {
        return of(Aggregates.of("max", node()), type());
    }

    private NumberExpression<Integer> field(String function) {
        return NumberExpression.of(new Node.Call(function, List.of(local())), SqlType.INTEGER);
    }

    private TemporalExpression<T> shifted(String function, Node by) {
        return of(asType(new Node.Call(function, List.of(node(), by))), type());
    }

    // A date with time added would become a timestamp.
    private Node asType(Node node) {
        return type().wire() == Wire.DATE ? new Node.Cast(node, type()) : node;
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
