package io.jino.postgres;

import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.query.From;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.ArrayList;
import java.util.List;

/**
 * The values from one to another in equal steps, as a table of one column.
 *
 * <pre>{@code
 * var number = generateSeries(1, 3);
 * number.find(number.value())
 * // select t0."value" from generate_series($1::int8, $2::int8, $3::int8) t0 ("value")
 * }</pre>
 *
 * @param <T> the Java type of its values
 */
public final class Series<T> implements From {
    private static final String COLUMN = "value";

    private final Source.Function source;
    private final SqlType<T> type;

    private Series(Source.Function source, SqlType<T> type) {
        this.source = source;
        this.type = type;
    }

    static <T> Series<T> of(SqlType<T> type, T first, T last, List<Node> step) {
        return of(type, Node.Bind.of(type, first), Node.Bind.of(type, last), step);
    }

    static <T> Series<T> of(SqlType<T> type, Node first, Node last, List<Node> step) {
        var arguments = new ArrayList<>(List.of(first, last));
        arguments.addAll(step);
        String function = switch (type.wire()) {
            case DATE -> "series_of_dates";
            case TIMESTAMP, TIMESTAMPTZ -> "series_of_times";
            default -> "generate_series";
        };
        return new Series<>(
                new Source.Function(new TableRef(null, "series"), new Node.Call(function, arguments), COLUMN, type),
                type);
    }

    @Override
    public Source source() {
        return source;
    }

    /** The value in each row. */
    public Expression<T> value() {
        var column = new Node.Column(source.ref(), COLUMN, type);
        // The server has no series of dates: it makes timestamps of them.
        return Expression.of(type.wire() == Wire.DATE ? new Node.Cast(column, type) : column, type);
    }
}
