package io.jino.sql;

import io.jino.expr.Node;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes members of documents, and documents of which members are changed.
 */
abstract sealed class JsonWriter permits PostgresJson, MySqlJson {
    private final SqlText sql;
    private final NodeWriter nodes;

    JsonWriter(SqlText sql, NodeWriter nodes) {
        this.sql = sql;
        this.nodes = nodes;
    }

    static JsonWriter of(SqlText sql, NodeWriter nodes) {
        return sql.dialect() instanceof MySqlDialect ? new MySqlJson(sql, nodes) : new PostgresJson(sql, nodes);
    }

    final SqlText sql() {
        return sql;
    }

    final void operand(Node node) {
        nodes.operand(node);
    }

    /** A member as a value of its type. */
    abstract SqlText member(Node.JsonMember member);

    /** How two documents are compared where that is not what an operator does. */
    abstract Optional<String> comparison(Node.Binary comparison);

    /** A value as what a document has in its place. */
    abstract void value(Node value, SqlType<?> type);

    /** The document, without what is removed, where it is an object; as it is where it is none. */
    abstract void reduced(Node document, List<List<String>> removed);

    /** An object with some members set, and without what is removed; a new one where there is none. */
    abstract void extended(JsonTree tree, Base base);

    final SqlText change(Node.JsonChange change) {
        var tree = JsonTree.of(change);
        if (tree.set().isEmpty()) {
            reduced(change.document(), tree.removed());
        } else {
            extended(tree, new Base(change.document(), List.of()));
        }
        return sql;
    }

    /** What a member is set to: a value, or an object that keeps what is not set. */
    final void member(JsonTree tree, Base base) {
        var given = tree.given();
        if (given != null && tree.isValue()) {
            value(Objects.requireNonNull(given.value()), given.type());
        } else {
            extended(tree, base);
        }
    }

    /** The object itself before it is changed; SQL's null where there is none. */
    final void object(JsonTree tree, Base base) {
        var given = tree.given();
        if (given != null) {
            value(Objects.requireNonNull(given.value()), given.type());
        } else {
            stored(base);
        }
    }

    private void stored(Base base) {
        operand(
                base.keys().isEmpty()
                        ? base.document()
                        : new Node.JsonMember(base.document(), base.keys(), SqlType.JSON, null, true));
    }

    /**
     * Where an object is stored.
     *
     * @param keys the way to it; empty for the document itself
     */
    record Base(Node document, List<String> keys) {
        Base at(String key) {
            var all = new ArrayList<>(keys);
            all.add(key);
            return new Base(document, all);
        }
    }
}
