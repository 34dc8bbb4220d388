package io.jino.document;

import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.json.JsonFormat;
import io.jino.json.JsonType;
import io.jino.schema.Assignment;
import io.jino.type.Row;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member of a document: an expression that can be set and removed without the rest of the document.
 *
 * <pre>{@code
 * READER.update().set(READER.profile.age.to(17)).where(READER.id.eq(1L))
 * // update "reader" set "profile" = coalesce(nullif("profile", 'null'), '{}') || jsonb_build_object('age',
 * //     $1::text::jsonb) where "id" = $2::int8
 * }</pre>
 *
 * <p>The database merges what is set into the document, so that two who set different members at once both do. What is
 * around a member is made if it is not there.
 *
 * <p>A member that is absent and one that is JSON's null are both null to every condition and when they are read;
 * {@link #isAbsent()} and {@link #isJsonNull()} tell them apart. Where the component has a {@code @Default}, both are that.
 *
 * @param <E> the entity
 * @param <T> the Java type; boxed, for primitives
 */
public class JsonMember<E, T> implements Expression<T>, JsonParent<E> {
    private static final String NULL = "null";

    private final JsonColumn<E, ?> document;
    private final List<String> keys;
    private final MemberDefinition definition;
    private final SqlType<T> type;
    private final Node node;

    /** A member of a document or of an object in it. */
    public JsonMember(JsonParent<E> parent, MemberDefinition definition, SqlType<T> type) {
        this.document = parent.document();
        this.keys = Stream.concat(parent.keys().stream(), Stream.of(definition.key()))
                .toList();
        this.definition = definition;
        this.type = type;
        this.node = new Node.JsonMember(document.node(), keys, type, definition.otherwise(), false);
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final List<Node> nodes() {
        return List.of(node);
    }

    @Override
    public final SqlType<T> type() {
        return type;
    }

    @Override
    public final JsonColumn<E, ?> document() {
        return document;
    }

    @Override
    public final List<String> keys() {
        return keys;
    }

    @Override
    public final boolean acceptsNull() {
        return definition.isNullable();
    }

    /**
     * Reads its value from a row; null only if the component may be.
     *
     * @throws MappingException if it is absent or null and the component cannot be, or its value does not fit
     */
    @Override
    @SuppressWarnings("NullAway") // a nullable component says so itself
    public T read(Row row, int position) {
        Object delivered = row.value(position);
        T value = delivered == null ? null : present(delivered);
        if (value == null && !definition.isNullable()) {
            throw new MappingException(
                    "null-member",
                    toString(),
                    component(),
                    "A member of a document is absent or null, and the component cannot be.",
                    "Select it with opt() or orNull(), give the component a @Default, or declare it @Nullable.",
                    null);
        }
        return value;
    }

    @Nullable T present(Object delivered) {
        try {
            return type.read(delivered);
        } catch (InvalidQueryException unusable) {
            throw unusable;
        } catch (RuntimeException refused) {
            throw new MappingException(
                    "unfit-value",
                    toString(),
                    component(),
                    "The member's value does not fit the component.",
                    "Use a type for the component that holds every value of the member.",
                    refused);
        }
    }

    /** This member set to a value, as it is written in a whole document. */
    public final Assignment<E> to(T value) {
        if (value == null) {
            throw new InvalidQueryException(
                    "null-assignment",
                    "A member cannot be set to a null value.",
                    "Use toNull() if the member is to become JSON's null, or remove() if it is to go.",
                    "Member: " + this);
        }
        return changed(json(value), SqlType.JSON);
    }

    private Node json(T value) {
        if (type.wire() == Wire.JSON) {
            return Node.Bind.of(type, value);
        }
        // Checks the value as a column would.
        var unused = type.bind(value);
        return Node.Bind.of(SqlType.JSON, written(value));
    }

    @SuppressWarnings("unchecked") // the class of the value is one of its type
    private static <V> String written(V value) {
        return JsonFormat.found().write(value, (JsonType<V>) JsonType.of(value.getClass()));
    }

    /** This member set to what an expression gives, computed by the database; to JSON's null, if that is null. */
    public final Assignment<E> to(Expression<T> value) {
        return changed(value.node(), value.type());
    }

    /**
     * This member set to JSON's null.
     *
     * @throws InvalidQueryException if the component cannot be null
     */
    public final Assignment<E> toNull() {
        if (!definition.isNullable()) {
            throw new InvalidQueryException(
                    "null-assignment",
                    "The member cannot become null because its component cannot be.",
                    "Declare the component @Nullable (and not primitive), or use remove().",
                    "Member: " + this);
        }
        return changed(Node.Bind.of(SqlType.JSON, NULL), SqlType.JSON);
    }

    /** This member removed from the document, which stays as it is where it has none. */
    public final Assignment<E> remove() {
        return changed(null, SqlType.JSON);
    }

    private Assignment<E> changed(@Nullable Node value, SqlType<?> of) {
        return new Assignment<>(
                document, new Node.JsonChange(document.node(), List.of(new Node.JsonStep(keys, value, of))));
    }

    /** The document has no such member. */
    public final Predicate isAbsent() {
        return Predicate.of(new Node.IsNull(kept(), false));
    }

    /** The document has such a member, which may be JSON's null. */
    public final Predicate isPresent() {
        return Predicate.of(new Node.IsNull(kept(), true));
    }

    /** The document has such a member, and it is JSON's null. */
    public final Predicate isJsonNull() {
        return Predicate.of(new Node.Binary(Node.Operator.EQ, kept(), Node.Bind.of(SqlType.JSON, NULL)));
    }

    private Node kept() {
        return new Node.JsonMember(document.node(), keys, SqlType.JSON, null, true);
    }

    private String component() {
        return document.table().entity() + "." + document.definition().component() + "." + String.join(".", keys);
    }

    /** The names of the table, the column and the keys. */
    @Override
    public final String toString() {
        return document.qualifiedName() + "." + String.join(".", keys);
    }
}
