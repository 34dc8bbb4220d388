package io.jino.expr;

import io.jino.error.InvalidQueryException;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that begin with no column, conditions that may be absent, and the doors to what Jino does not know.
 *
 * <pre>{@code
 * AUTHOR.find(coalesce(AUTHOR.bio, AUTHOR.name))
 *         .where(exists(POST.find().where(POST.authorId.eq(AUTHOR.id))))
 * // select coalesce(t0."bio", t0."name") from "author" t0 where exists (select 1 from "post" t1
 * //     where t1."author_id" = t0."id")
 * }</pre>
 */
public final class Functions {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d{1,9})}");

    private Functions() {}

    /** An expression as a number, to compute with: a scalar query, a function that Jino does not know. */
    public static <T extends Number> NumberExpression<T> number(Expression<T> expression) {
        return NumberExpression.of(expression.node(), expression.type());
    }

    /** A number to compute with: {@code number(BigDecimal.ONE).minus(LINE.discount)}. */
    public static NumberExpression<BigDecimal> number(BigDecimal value) {
        return number(Expression.value(SqlType.BIG_DECIMAL, value));
    }

    /** A number to compute with. */
    public static NumberExpression<Integer> number(int value) {
        return number(Expression.value(SqlType.INTEGER, value));
    }

    /** A number to compute with. */
    public static NumberExpression<Long> number(long value) {
        return number(Expression.value(SqlType.LONG, value));
    }

    /** An expression as a text. */
    public static TextExpression text(Expression<String> expression) {
        return TextExpression.of(expression.node());
    }

    /** A text to compute with: {@code text("no. ").concat(LINE.label)}. */
    public static TextExpression text(String value) {
        return text(Expression.value(SqlType.STRING, value));
    }

    /** An expression as a date or time. */
    public static <T> TemporalExpression<T> temporal(Expression<T> expression) {
        return TemporalExpression.of(expression.node(), expression.type());
    }

    /** An expression as a condition: what {@code op}, {@code fn} and {@code raw} give. */
    public static Predicate condition(Expression<Boolean> expression) {
        return Predicate.of(expression.node());
    }

    /** The number of rows of a group, or of the query: {@code count(*)}. */
    public static NumberAggregate<Long> count() {
        return new NumberAggregate<>(Aggregates.of("count"), SqlType.LONG);
    }

    /** The time at which the transaction began. On MySQL and MariaDB the statement. */
    public static TemporalExpression<Instant> now() {
        return TemporalExpression.of(new Node.Call("now", List.of()), SqlType.INSTANT);
    }

    /** The date of today in UTC. */
    public static TemporalExpression<LocalDate> currentDate() {
        return TemporalExpression.of(new Node.Call("current_date", List.of()), SqlType.LOCAL_DATE);
    }

    /** The first of some expressions that is not null: {@code coalesce(x, y, ...)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list only reads them
    public static <T> Expression<T> coalesce(Expression<T> first, Expression<T>... others) {
        return call("coalesce", first, List.of(others));
    }

    /** The greatest of some expressions. Nulls are left out on PostgreSQL, and make it null elsewhere. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list only reads them
    public static <T> Expression<T> greatest(Expression<T> first, Expression<T>... others) {
        return call("greatest", first, List.of(others));
    }

    /** The least of some expressions. Nulls are left out on PostgreSQL, and make it null elsewhere. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the list only reads them
    public static <T> Expression<T> least(Expression<T> first, Expression<T>... others) {
        return call("least", first, List.of(others));
    }

    /** Whether a query gives a row: {@code exists (select 1 ...)}. */
    public static Predicate exists(Subquery<?> query) {
        return Predicate.of(new Node.Exists(query.select().withoutItems()));
    }

    /**
     * The only value of a query, which correlates with the statement around it through that statement's columns.
     *
     * @throws InvalidQueryException if the query selects anything but one expression
     */
    public static <T> Expression<T> scalar(Subquery<T> query) {
        if (query.item() instanceof Expression<T> single) {
            return Expression.of(new Node.Scalar(query.select()), single.type());
        }
        throw new InvalidQueryException(
                "scalar",
                "A query that stands for one value selects more than one expression.",
                "Select one column or expression.");
    }

    /** Several expressions compared as one: {@code (a, b) = (c, d)}. */
    public static Predicate rowEq(List<? extends Expression<?>> left, List<? extends Expression<?>> right) {
        return Predicate.of(new Node.Binary(Node.Operator.EQ, row(left), row(right)));
    }

    /** Several expressions compared one after the other: {@code (a, b) < (c, d)}. */
    public static Predicate rowLt(List<? extends Expression<?>> left, List<? extends Expression<?>> right) {
        return Predicate.of(new Node.Binary(Node.Operator.LT, row(left), row(right)));
    }

    /** Several expressions among the rows of a query: {@code (a, b) in (select ...)}. */
    public static Predicate rowIn(List<? extends Expression<?>> row, Subquery<?> query) {
        return Predicate.of(new Node.InQuery(row(row), query.select()));
    }

    /** The number of the row in its window, from one: {@code row_number()}. */
    public static NumberExpression<Long> rowNumber(Window window) {
        return ranking("row_number", window);
    }

    /** The rank of the row, with gaps after equal ones: {@code rank()}. */
    public static NumberExpression<Long> rank(Window window) {
        return ranking("rank", window);
    }

    /** The rank of the row, without gaps: {@code dense_rank()}. */
    public static NumberExpression<Long> denseRank(Window window) {
        return ranking("dense_rank", window);
    }

    /** The number of the bucket that the row falls into: {@code ntile(n)}. */
    public static NumberExpression<Long> ntile(int buckets, Window window) {
        return NumberExpression.of(
                new Node.Over(new Node.Call("ntile", List.of(Node.Bind.of(SqlType.INTEGER, buckets))), window),
                SqlType.LONG);
    }

    /** The value some rows before, null where there is none: {@code lag(x, n)}. */
    public static <T> Expression<T> lag(Expression<T> expression, int rows, Window window) {
        return offset("lag", expression, rows, window);
    }

    /** The value some rows after, null where there is none: {@code lead(x, n)}. */
    public static <T> Expression<T> lead(Expression<T> expression, int rows, Window window) {
        return offset("lead", expression, rows, window);
    }

    /** The value in the first row of the frame: {@code first_value(x)}. */
    public static <T> Expression<T> firstValue(Expression<T> expression, Window window) {
        return over("first_value", expression, window);
    }

    /** The value in the last row of the frame: {@code last_value(x)}. */
    public static <T> Expression<T> lastValue(Expression<T> expression, Window window) {
        return over("last_value", expression, window);
    }

    /** A function that Jino does not know over the rows around each row: {@code over(fn("cume_dist", DOUBLE), window)}. */
    public static <T> Expression<T> over(Expression<T> function, Window window) {
        return Expression.of(new Node.Over(function.node(), window), function.type());
    }

    /** All of some conditions; absent ones vanish, and so does the whole of none. */
    public static Predicate all(Predicate... conditions) {
        return Stream.of(conditions).reduce(Predicate.absent(), Predicate::and);
    }

    /** At least one of some conditions; absent ones vanish, and so does the whole of absent ones. None of none. */
    public static Predicate any(Predicate... conditions) {
        return Stream.of(conditions).reduce(Predicate::or).orElseGet(Predicate::never);
    }

    /** The condition for a value if there is one, else one that vanishes from all(...), any(...), and, or, not. */
    public static <T> Predicate ifPresent(Optional<T> value, Function<T, Predicate> condition) {
        return value.map(condition).orElseGet(Predicate::absent);
    }

    /** The condition for a value if it is not null, else one that vanishes as {@link #ifPresent} says. */
    public static <T> Predicate ifNotNull(@Nullable T value, Function<T, Predicate> condition) {
        return value == null ? Predicate.absent() : condition.apply(value);
    }

    /**
     * A function that Jino does not know.
     *
     * @param name its name as the database has it; part of the text, so it must be a constant of the application
     * @param result the type of the result
     */
    public static <T> Expression<T> fn(String name, SqlType<T> result, Expression<?>... arguments) {
        // Not a call: its name is the database's, and a template for Jino's own function must not take it.
        var parts = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            parts.add(i == 0 ? Symbols.function(name) + "(" : ", ");
        }
        parts.add(arguments.length == 0 ? Symbols.function(name) + "()" : ")");
        return Expression.of(
                new Node.Raw(parts, Stream.of(arguments).map(Expression::node).toList()), result);
    }

    /**
     * SQL that Jino does not understand: {@code raw(TEXT, "to_char({0}, {1})", POST.createdAt, value(STRING, "YYYY"))}.
     *
     * @param type the type of the result
     * @param template the text, which must be a constant of the application; {@code {0}} is the first hole
     * @param holes what stands in the holes
     * @throws InvalidQueryException if the holes and the numbers in the template do not match
     */
    public static <T> Expression<T> raw(SqlType<T> type, String template, Expression<?>... holes) {
        var parts = new ArrayList<String>();
        var filled = new ArrayList<Node>();
        var matcher = HOLE.matcher(template);
        int at = 0;
        while (matcher.find()) {
            int index = Integer.parseInt(matcher.group(1));
            if (index >= holes.length) {
                throw new InvalidQueryException(
                        "raw-hole",
                        "A template has a hole that nothing is given for.",
                        "Give as many expressions as there are holes.",
                        "Hole: {" + index + "}");
            }
            parts.add(template.substring(at, matcher.start()));
            filled.add(holes[index].node());
            at = matcher.end();
        }
        for (int i = 0; i < holes.length; i++) {
            if (!template.contains("{" + i + "}")) {
                throw new InvalidQueryException(
                        "raw-hole",
                        "Something is given for a hole that the template does not have.",
                        "Give as many expressions as there are holes.",
                        "Hole: {" + i + "}");
            }
        }
        parts.add(template.substring(at));
        return Expression.of(new Node.Raw(parts, filled), type);
    }

    private static Node row(List<? extends Expression<?>> expressions) {
        return new Node.RowValue(
                expressions.stream().map(expression -> expression.node()).toList());
    }

    private static NumberExpression<Long> ranking(String function, Window window) {
        return NumberExpression.of(new Node.Over(new Node.Call(function, List.of()), window), SqlType.LONG);
    }

    private static <T> Expression<T> offset(String function, Expression<T> expression, int rows, Window window) {
        var call = new Node.Call(function, List.of(expression.node(), Node.Bind.of(SqlType.INTEGER, rows)));
        return Expression.of(new Node.Over(call, window), expression.type());
    }

    private static <T> Expression<T> over(String function, Expression<T> expression, Window window) {
        return Expression.of(
                new Node.Over(new Node.Call(function, List.of(expression.node())), window), expression.type());
    }

    private static <T> Expression<T> call(String function, Expression<T> first, List<Expression<T>> others) {
        var arguments = new ArrayList<Node>();
        arguments.add(first.node());
        others.forEach(other -> arguments.add(other.node()));
        return Expression.of(new Node.Call(function, arguments), first.type());
    }
}
