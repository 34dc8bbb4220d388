package io.jino;

import io.jino.ddl.Schema;
import io.jino.ddl.SchemaPlans;
import io.jino.drift.DriftPlans;
import io.jino.drift.SchemaDiff;
import io.jino.plan.Plan;
import io.jino.query.Query;
import io.jino.sql.Renderings;
import io.jino.verb.QueryPlans;
import io.vertx.core.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The verbs about tables instead of rows.
 *
 * <p>On MySQL and MariaDB, which commit each statement about a table, they fail in a transaction with
 * {@link io.jino.error.TransactionException}.
 */
public abstract sealed class SchemaOperations permits Operations {
    SchemaOperations() {}

    abstract <R> Future<R> run(Function<Renderings, Plan<R>> planning);

    /**
     * Creates the tables of a schema, with all that belongs to them, as far as they are not there. What is there stays as it is,
     * even if it is not what its entity says; {@code verify} tells.
     *
     * <pre>{@code
     * db.create(Schema.of(AUTHOR, POST))
     * // create table "author" (...)
     * // create table "post" (...)
     * }</pre>
     *
     * <p>A statement that takes a lock, so that sessions that begin at the same time wait for one another, one that asks what is
     * there, and those that create what is missing; on PostgreSQL in a transaction, all or nothing. Fails with
     * {@link io.jino.error.UnsupportedFeatureException} or {@link io.jino.error.InvalidQueryException}, before anything is sent,
     * if an entity needs what the database lacks or does not say what is needed.
     */
    public final Future<Void> create(Schema schema) {
        return run(texts -> new SchemaPlans(texts).create(schema));
    }

    /**
     * Drops the tables of a schema, with all rows in them, and its sequences and enum types, as far as they are there. A schema
     * of the database that tables are in stays.
     *
     * <p>A statement that takes a lock, and those that drop; on PostgreSQL in a transaction, all or nothing. Fails if a table that
     * is not part of the schema refers to one that is.
     */
    public final Future<Void> drop(Schema schema) {
        return run(texts -> new SchemaPlans(texts).drop(schema));
    }

    /**
     * Checks that the database is what the entities of a schema say: tables, columns with types and nullability, keys, indexes,
     * conditions, defaults; and that it takes the statements that read and write each of them. Changes nothing.
     *
     * <pre>{@code
     * db.verify(Schema.of(AUTHOR, POST), BY_NAME.with("daisy"), AUTHOR.find(PAGE))
     * }</pre>
     *
     * <p>Fails with {@link io.jino.drift.SchemaMismatchException}, which tells all differences at once, each with the SQL that
     * would mend it. What an entity does not say is not compared: the length of a text without one, the text of a default, a
     * condition or an expression, and what the database has besides, as long as rows can be inserted.
     *
     * <p>A few statements that read the catalog, whatever the number of tables, and up to four for each entity that are prepared
     * but not carried out.
     *
     * @param queries what else the database is asked to prepare, such as baked queries with any arguments; of one that loads
     *     relations, the first statement
     */
    public final Future<Void> verify(Schema schema, Query<?>... queries) {
        return run(texts -> {
            var plans = new QueryPlans(texts);
            return new DriftPlans(texts)
                    .verify(schema, Stream.of(queries).map(plans::statement).toList());
        });
    }

    /**
     * Compares the database with the entities of a schema, as {@link #verify} does, and gives what differs, also what does not
     * matter to any statement: comments, and columns that no entity has. Changes nothing.
     *
     * <pre>{@code
     * db.diff(Schema.of(AUTHOR, POST)).map(SchemaDiff::sql)
     * }</pre>
     */
    public final Future<SchemaDiff> diff(Schema schema) {
        return run(texts -> new DriftPlans(texts).diff(schema));
    }
}
