package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Node;
import io.jino.type.SqlType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the databases: quoting, placeholders, words, and how a driver wants its values.
 */
public abstract sealed class Dialect permits PostgresDialect, MySqlDialect {
    private final String name;
    private final Set<Feature> features;

    Dialect(String name, Set<Feature> features) {
        this.name = name;
        this.features = Set.copyOf(features);
    }

    /** PostgreSQL, through {@code vertx-pg-client}. */
    public static Dialect postgres() {
        return PostgresDialect.INSTANCE;
    }

    /** MySQL, through {@code vertx-mysql-client}. */
    public static Dialect mysql() {
        return MySqlDialect.MYSQL;
    }

    /** MariaDB, through {@code vertx-mysql-client}. */
    public static Dialect mariadb() {
        return MySqlDialect.MARIADB;
    }

    /** The name, for messages. */
    public final String name() {
        return name;
    }

    /** Whether the database has something. */
    public final boolean has(Feature feature) {
        return features.contains(feature);
    }

    /**
     * @throws UnsupportedFeatureException if the database lacks it
     */
    final void require(Feature feature, String alternative) {
        if (!has(feature)) {
            throw new UnsupportedFeatureException(name, feature.subject(), alternative);
        }
    }

    /**
     * An identifier between quotes, in which nothing is special.
     *
     * @throws InvalidQueryException if the database could not keep it as it is
     */
    public final String quoted(String identifier) {
        if (identifier.isEmpty()
                || identifier.indexOf('\0') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(identifier)
                || length(identifier) > maxIdentifier()) {
            throw new InvalidQueryException(
                    "identifier",
                    "A name is empty, contains NUL or half a character, or is longer than " + maxIdentifier()
                            + ", which " + name + " would cut off.",
                    "Choose another name with @Column or @Entity.",
                    "Name: " + identifier.replace('\0', '?'));
        }
        String quote = quote();
        return quote + identifier.replace(quote, quote + quote) + quote;
    }

    /**
     * An operator that Jino does not know.
     *
     * @throws InvalidQueryException if it is more than an operator here
     */
    String symbol(String operator) {
        return operator;
    }

    /** What stands around an identifier. */
    abstract String quote();

    /** The longest identifier, in the unit of {@link #length}. */
    abstract int maxIdentifier();

    /** How long an identifier is to the database. */
    abstract int length(String identifier);

    /** What stands for a value in the text. */
    abstract String placeholder(int number, SqlType<?> type);

    /**
     * What stands around a value that is compared or computed with, so that the server takes it for its type: {@code {0}}
     * where the placeholder alone is enough.
     *
     * @param value the value, or null if it is given later
     * @throws io.jino.error.ValueRangeException if it would not be the same value there
     */
    abstract String operand(SqlType<?> type, @Nullable Object value);

    /** The type as a cast names it. */
    abstract String typeName(SqlType<?> type);

    /** A text that is part of the structure of a statement. */
    abstract String text(String text);

    /**
     * How functions look here whose call is not just their name and arguments: {@code {0}} is the first argument.
     * A template that begins with an exclamation mark stands for a function that is not there: it says what to use instead,
     * and before that, if there is a bar between them, what is missing.
     */
    abstract Map<String, String> functions();

    /** How operators look here that are no word between their operands, or another one than elsewhere. */
    abstract Map<Node.Operator, String> operators();

    /** What stands for an array of values in the text. */
    abstract String arrayPlaceholder(int number, SqlType<?> type);

    /** What turns an element of such an array into a value of the type, behind it. */
    abstract String unnested(SqlType<?> type);

    /** The value as the driver wants it. */
    abstract Object encode(SqlType<?> type, Object value);

    /** Many values as the one array that the driver wants. */
    abstract Object encodeArray(SqlType<?> type, List<?> values);

    @Override
    public final String toString() {
        return name;
    }
}
