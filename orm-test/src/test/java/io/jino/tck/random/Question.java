package io.jino.tck.random;

import static io.jino.tck.random.SampleTable.SAMPLE;
import static net.jqwik.api.Combinators.combine;

import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.query.Find;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * A query and everything that can be asked about it.
 *
 * @param where which rows
 * @param orderBy in which order; ties are broken by the id
 * @param limit how many at most, or null
 * @param offset how many are left out, or null
 * @param after the row that they come after, or null; the order is by columns then
 */
record Question(
        Predicate where,
        List<Order> orderBy,
        @Nullable Integer limit,
        @Nullable Integer offset,
        @Nullable Sample after) {

    /** What a database says, or Java. */
    record Answer(List<Long> ids, long count, boolean exists) {}

    static Arbitrary<Question> any() {
        Arbitrary<@Nullable Integer> rows = Arbitraries.integers().between(0, 8).injectNull(0.6);
        Arbitrary<@Nullable Sample> after = Arbitraries.of(Samples.ROWS).injectNull(0.6);
        return combine(Trees.conditions(3), Trees.orders(false), Trees.orders(true), rows, rows, after)
                .as((where, anyOrder, byColumns, limit, offset, last) ->
                        new Question(where, last == null ? anyOrder : byColumns, limit, offset, last));
    }

    Find<Sample> find() {
        var find = SAMPLE.find().where(where).orderBy(orderBy.toArray(Order[]::new));
        // A keyset adds the id to the order by itself.
        find = after == null ? find.orderBy(SAMPLE.id.asc()) : find.after(after);
        find = limit == null ? find : find.limit(limit);
        return offset == null ? find : find.offset(offset);
    }

    /** Whether a dialect cannot do it: enum types of MySQL and MariaDB do not compare as they sort. */
    boolean isBeyond(Dialect dialect) {
        return !dialect.equals(Dialect.postgres())
                && after != null
                && orderBy.stream().anyMatch(order -> order.by().equals(SAMPLE.paint.node()));
    }

    Answer expected(Dialect dialect) {
        var comparison = new Comparison(dialect);
        var criteria = new ArrayList<>(orderBy);
        criteria.add(SAMPLE.id.asc());
        Comparator<Sample> inOrder = criteria.stream()
                .map(comparison::by)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        var all = Samples.ROWS.stream()
                .filter(row -> new Evaluation(dialect, row).holds(where.node()))
                .filter(row -> after == null || inOrder.compare(row, after) > 0)
                .sorted(inOrder)
                .map(Sample::id)
                .toList();
        var page = all.stream()
                .skip(offset == null ? 0 : offset)
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .toList();
        return new Answer(page, all.size(), !page.isEmpty());
    }

    /** As SQL, with what is bound. */
    String in(Dialect dialect) {
        var statement = Renderer.select(dialect, find().select());
        return statement.text().replaceFirst("^select .*? from", "select * from") + "\n        "
                + Arrays.deepToString(statement.values().toArray());
    }

    @Override
    public String toString() {
        return in(Dialect.postgres());
    }
}
