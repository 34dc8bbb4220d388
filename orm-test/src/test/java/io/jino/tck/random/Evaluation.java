package io.jino.tck.random;

import io.jino.expr.Node;
import io.jino.sql.Dialect;
import io.jino.tck.random.Sample.Paint;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is for a row, by the rules of SQL: null is unknown, and a condition has three answers.
 *
 * <p>Numbers are exact, texts are code points: the databases of this suite are made to see it alike.
 */
@SuppressWarnings("NullAway") // null is what SQL calls unknown, which the visitor has no word for
final class Evaluation implements Node.Visitor<@Nullable Object> {
    private final Comparison comparison;
    private final Sample row;

    Evaluation(Dialect dialect, Sample row) {
        this.comparison = new Comparison(dialect);
        this.row = row;
    }

    boolean holds(Node condition) {
        return Boolean.TRUE.equals(of(condition));
    }

    @Nullable Object of(Node node) {
        return node.accept(this);
    }

    private @Nullable Boolean truth(Node condition) {
        return (Boolean) of(condition);
    }

    /** What a value on the wire is to this class. */
    static @Nullable Object value(SqlType<?> type, @Nullable Object wire) {
        if (wire instanceof Integer || wire instanceof Long) {
            return BigDecimal.valueOf(((Number) wire).longValue());
        }
        if (wire instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return wire instanceof String name && type.wire() == Wire.ENUM ? Paint.valueOf(name) : wire;
    }

    @Override
    public @Nullable Object column(Node.Column node) {
        for (var column : SampleTable.SAMPLE.columns()) {
            if (column.node().equals(node)) {
                return value(node.type(), column.bindable(row));
            }
        }
        throw new IllegalArgumentException("no column: " + node);
    }

    @Override
    public @Nullable Object bind(Node.Bind node) {
        return value(node.type(), node.value());
    }

    @Override
    public @Nullable Object nothing(Node.Null node) {
        return null;
    }

    @Override
    public @Nullable Object text(Node.Text node) {
        return node.text();
    }

    @Override
    public @Nullable Object constant(Node.Constant node) {
        return node.holds();
    }

    @Override
    public @Nullable Object binary(Node.Binary node) {
        Object left = of(node.left());
        Object right = of(node.right());
        return switch (node.operator()) {
            case IS_DISTINCT_FROM -> !same(left, right);
            case IS_NOT_DISTINCT_FROM -> same(left, right);
            default -> left == null || right == null ? null : binary(node.operator(), left, right);
        };
    }

    boolean same(@Nullable Object left, @Nullable Object right) {
        return (left == null || right == null) ? left == right : comparison.compare(left, right) == 0;
    }

    private Object binary(Node.Operator operator, Object left, Object right) {
        return switch (operator) {
            case EQ -> comparison.compare(left, right) == 0;
            case NE -> comparison.compare(left, right) != 0;
            case LT -> comparison.compare(left, right) < 0;
            case LE -> comparison.compare(left, right) <= 0;
            case GT -> comparison.compare(left, right) > 0;
            case GE -> comparison.compare(left, right) >= 0;
            case PLUS -> ((BigDecimal) left).add((BigDecimal) right);
            case MINUS -> ((BigDecimal) left).subtract((BigDecimal) right);
            case TIMES -> ((BigDecimal) left).multiply((BigDecimal) right);
            case MODULO -> ((BigDecimal) left).remainder((BigDecimal) right);
            case CONCAT -> (String) left + right;
            default -> throw new UnsupportedOperationException(operator.name());
        };
    }

    @Override
    public @Nullable Object junction(Node.Junction node) {
        boolean unknown = false;
        for (Node condition : node.conditions()) {
            Boolean truth = truth(condition);
            unknown |= truth == null;
            if (truth != null && truth != node.all()) {
                return truth;
            }
        }
        return unknown ? null : node.all();
    }

    @Override
    public @Nullable Object not(Node.Not node) {
        Boolean truth = truth(node.condition());
        return truth == null ? null : !truth;
    }

    @Override
    public @Nullable Object isNull(Node.IsNull node) {
        return (of(node.operand()) == null) != node.negated();
    }

    @Override
    public @Nullable Object between(Node.Between node) {
        return junction(new Node.Junction(
                true,
                List.of(
                        new Node.Binary(Node.Operator.GE, node.operand(), node.low()),
                        new Node.Binary(Node.Operator.LE, node.operand(), node.high()))));
    }

    @Override
    public @Nullable Object in(Node.In node) {
        Object operand = of(node.operand());
        if (operand == null) {
            return node.values().isEmpty() ? false : null;
        }
        return node.values().stream().anyMatch(value -> same(operand, value(node.type(), value)));
    }

    @Override
    public @Nullable Object like(Node.Like node) {
        String text = (String) of(node.operand());
        String pattern = (String) of(node.pattern());
        if (text == null || pattern == null) {
            return null;
        }
        return node.ignoresCase() ? Texts.like(Texts.lower(text), Texts.lower(pattern)) : Texts.like(text, pattern);
    }

    @Override
    public @Nullable Object choice(Node.Case node) {
        for (var when : node.whens()) {
            if (holds(when.condition())) {
                return of(when.result());
            }
        }
        return node.otherwise() == null ? null : of(node.otherwise());
    }

    @Override
    public @Nullable Object cast(Node.Cast node) {
        return of(node.operand());
    }

    @Override
    public @Nullable Object call(Node.Call node) {
        var arguments = new ArrayList<@Nullable Object>();
        node.arguments().forEach(argument -> arguments.add(of(argument)));
        return switch (node.function()) {
            case "coalesce" ->
                arguments.stream().filter(Objects::nonNull).findFirst().orElse(null);
            case "nullif" ->
                arguments.get(1) != null && same(arguments.get(0), arguments.get(1)) ? null : arguments.get(0);
            default -> arguments.contains(null) ? null : call(node.function(), arguments);
        };
    }

    private static Object call(String function, List<@Nullable Object> arguments) {
        Object first = Objects.requireNonNull(arguments.get(0));
        return switch (function) {
            case "abs" -> ((BigDecimal) first).abs();
            case "sign" -> BigDecimal.valueOf(((BigDecimal) first).signum());
            case "floor" -> ((BigDecimal) first).setScale(0, RoundingMode.FLOOR);
            case "ceil" -> ((BigDecimal) first).setScale(0, RoundingMode.CEILING);
            case "round_to" -> ((BigDecimal) first).setScale(number(arguments, 1), RoundingMode.HALF_UP);
            case "integer_divide" ->
                ((BigDecimal) first).divideToIntegralValue((BigDecimal) Objects.requireNonNull(arguments.get(1)));
            default -> Texts.call(function, (String) first, arguments);
        };
    }

    static int number(List<@Nullable Object> arguments, int index) {
        return ((BigDecimal) Objects.requireNonNull(arguments.get(index))).intValueExact();
    }

    private static Object unused(Node node) {
        throw new UnsupportedOperationException("no random tree contains it: " + node);
    }

    @Override
    public Object param(Node.Param node) {
        return unused(node);
    }

    @Override
    public Object defaultValue(Node.Default node) {
        return unused(node);
    }

    @Override
    public Object excluded(Node.Excluded node) {
        return unused(node);
    }

    @Override
    public Object nextValue(Node.NextValue node) {
        return unused(node);
    }

    @Override
    public Object infix(Node.Infix node) {
        return unused(node);
    }

    @Override
    public Object inParam(Node.InParam node) {
        return unused(node);
    }

    @Override
    public Object inRows(Node.InRows node) {
        return unused(node);
    }

    @Override
    public Object renamed(Node.Renamed node) {
        return unused(node);
    }

    @Override
    public Object listed(Node.Listed node) {
        return unused(node);
    }

    @Override
    public Object inQuery(Node.InQuery node) {
        return unused(node);
    }

    @Override
    public Object quantified(Node.Quantified node) {
        return unused(node);
    }

    @Override
    public Object exists(Node.Exists node) {
        return unused(node);
    }

    @Override
    public Object scalar(Node.Scalar node) {
        return unused(node);
    }

    @Override
    public Object rowValue(Node.RowValue node) {
        return unused(node);
    }

    @Override
    public Object keyset(Node.Keyset node) {
        return unused(node);
    }

    @Override
    public Object aggregate(Node.Aggregate node) {
        return unused(node);
    }

    @Override
    public Object over(Node.Over node) {
        return unused(node);
    }

    @Override
    public Object jsonMember(Node.JsonMember node) {
        return unused(node);
    }

    @Override
    public Object jsonChange(Node.JsonChange node) {
        return unused(node);
    }

    @Override
    public Object raw(Node.Raw node) {
        return unused(node);
    }
}
