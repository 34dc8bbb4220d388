package io.jino.sql;

import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.List;
import java.util.Set;

/**
 * Asks for the text of values that the drivers would not deliver as they are: they read the numbers of a document as
 * doubles, and do not know the database's own enums in arrays.
 *
 * <p>Only what is delivered is asked for in this way. Inside of a statement the values stay what they are.
 */
final class Results {
    private static final Set<String> GIVE_JSON =
            Set.of("json_at", "json_set_at", "json_remove_at", "json_merged", "mysql_json_at", "mysql_json_set");

    // What has the type of its first argument.
    private static final Set<String> GIVE_FIRST = Set.of("coalesce", "nullif");

    private Results() {}

    static Select of(Select select) {
        if (select.items().stream().noneMatch(item -> of(item) != item)) {
            return select;
        }
        return select.items(of(select.items()))
                .compounds(select.compounds().stream()
                        .map(compound ->
                                new Select.Compound(compound.combination(), compound.all(), of(compound.query())))
                        .toList());
    }

    static List<Node> of(List<Node> items) {
        return items.stream().map(Results::of).toList();
    }

    private static Node of(Node item) {
        if (item instanceof Node.Renamed renamed) {
            Node operand = of(renamed.operand());
            return operand == renamed.operand() ? item : new Node.Renamed(operand, renamed.table(), renamed.use());
        }
        if (isJson(item)) {
            return new Node.Call("json_text", List.of(item));
        }
        return isEnumArray(item) ? new Node.Call("enum_texts", List.of(item)) : item;
    }

    private static boolean isJson(Node item) {
        if (item instanceof Node.Call call) {
            return GIVE_JSON.contains(call.function())
                    || (GIVE_FIRST.contains(call.function())
                            && isJson(call.arguments().get(0)));
        }
        return (item instanceof Node.Column column && column.type().wire() == Wire.JSON)
                || (item instanceof Node.JsonMember member && member.type().wire() == Wire.JSON)
                || item instanceof Node.JsonChange
                || (item instanceof Node.Bind bind && bind.type().wire() == Wire.JSON)
                || (item instanceof Node.Cast cast && cast.type().wire() == Wire.JSON)
                || (item instanceof Node.Case choice
                        && isJson(choice.whens().get(0).result()))
                || (item instanceof Node.Scalar scalar
                        && isJson(scalar.query().items().get(0)));
    }

    private static boolean isEnumArray(Node item) {
        if (item instanceof Node.Aggregate aggregate && aggregate.function().equals("array_agg")) {
            return aggregate.arguments().get(0) instanceof Node.Column column
                    && column.type().wire() == Wire.ENUM;
        }
        SqlType<?> element = item instanceof Node.Column column ? column.type().element() : null;
        return element != null && element.wire() == Wire.ENUM;
    }
}
