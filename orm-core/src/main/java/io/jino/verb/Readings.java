package io.jino.verb;

import io.jino.expr.Functions;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.type.SqlType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The ways to read a query: what each verb makes of it. Constants, because a baked query keeps what they made.
 */
final class Readings {
    /** All rows. */
    static final UnaryOperator<Select> ALL = select -> select;

    /** One row. */
    static final UnaryOperator<Select> FIRST = select -> atMost(select, 1);

    /** One row, and another to see that there is one too many. */
    static final UnaryOperator<Select> ONE = select -> atMost(select, 2);

    /** The number of rows. */
    static final UnaryOperator<Select> COUNT = Readings::counted;

    /** Whether there is a row. */
    static final UnaryOperator<Select> EXISTS = Readings::asked;

    private static final List<Node> ROWS = Functions.count().nodes();

    private Readings() {}

    private static Select atMost(Select select, long most) {
        return select.limit(bounded(select.limit(), most), select.offset());
    }

    private static Node bounded(@Nullable Node limit, long most) {
        if (limit instanceof Node.Bind bind && bind.value() instanceof Long own && own <= most) {
            return limit;
        }
        if (limit instanceof Node.Param param) {
            return new Node.Param(param.owner(), param.index(), param.type(), most);
        }
        return Node.Bind.of(SqlType.LONG, most);
    }

    private static Select counted(Select select) {
        var all = select.orderBy(List.of()).limit(null, null).lock(null);
        boolean isSimple = !all.distinct().active()
                && all.groupBy().isEmpty()
                && all.having() == null
                && all.compounds().isEmpty()
                && all.with().isEmpty()
                && !all.mayAggregate();
        return isSimple
                ? all.items(ROWS)
                : Select.of(
                        ROWS,
                        new Source.Derived(
                                new TableRef(null, "counted"),
                                all,
                                Source.columnNames(all.items().size())));
    }

    private static Select asked(Select select) {
        var all = select.orderBy(List.of()).lock(null);
        return Select.of(List.of(new Node.Exists(all.withoutItems())), null);
    }
}
