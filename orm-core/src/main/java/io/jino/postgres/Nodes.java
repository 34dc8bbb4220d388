package io.jino.postgres;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.type.SqlType;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the nodes of this package. The names of the functions are Jino's; the dialects say what they are.
 */
final class Nodes {
    private static final Pattern CONFIGURATION = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    private Nodes() {}

    static Node call(String function, Node... arguments) {
        return new Node.Call(function, List.of(arguments));
    }

    static <T> Node.Bind array(SqlType<T> element, List<? extends @Nullable T> values) {
        return Node.Bind.of(SqlType.array(element), copy(values));
    }

    static <T> List<@Nullable T> copy(List<? extends @Nullable T> values) {
        return new ArrayList<@Nullable T>(values);
    }

    @SuppressWarnings("unchecked") // an array type of T is made of a type of T
    static <T> SqlType<T> element(SqlType<List<@Nullable T>> array) {
        var element = array.element();
        if (element == null) {
            throw new InvalidQueryException(
                    "array-type",
                    "A list is no array of the database, because it has a converter.",
                    "Use a type made by SqlType.array(...).",
                    "Type: " + array);
        }
        return (SqlType<T>) element;
    }

    /** Where something is in a document: keys and, for arrays, positions. */
    static Node path(String... path) {
        if (path.length == 0) {
            throw new InvalidQueryException(
                    "json-path", "A path into a document has no step.", "Give at least one key or position.");
        }
        return array(SqlType.STRING, List.of(path));
    }

    static Node configuration(String name) {
        if (!CONFIGURATION.matcher(name).matches()) {
            throw new InvalidQueryException(
                    "configuration",
                    "This is not the name of a text search configuration.",
                    "Give a constant such as english or simple.",
                    "Name: " + name);
        }
        return new Node.Text(name);
    }

    static List<Node> step(long step) {
        return List.of(Node.Bind.of(SqlType.LONG, somewhere(step)));
    }

    static List<Node> step(Duration step) {
        // The server's clock has microseconds; a step in between would drift.
        if (step.getNano() % 1000 != 0) {
            throw step("A series has a step that is finer than a microsecond.");
        }
        return List.of(Node.Bind.of(
                SqlType.LONG,
                somewhere(Math.addExact(Math.multiplyExact(step.getSeconds(), 1_000_000L), step.getNano() / 1000))));
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are bound beside them
    static List<Node> step(Period step) {
        if (step.isZero()) {
            throw step("A series has a step that leads nowhere.");
        }
        return List.of(Node.Bind.of(SqlType.LONG, step.toTotalMonths()), Node.Bind.of(SqlType.INTEGER, step.getDays()));
    }

    private static long somewhere(long step) {
        if (step == 0) {
            throw step("A series has a step that leads nowhere.");
        }
        return step;
    }

    private static InvalidQueryException step(String fact) {
        return new InvalidQueryException("series-step", fact, "Give a step, positive or negative.");
    }
}
