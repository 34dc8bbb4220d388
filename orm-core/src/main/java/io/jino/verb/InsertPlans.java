package io.jino.verb;

import io.jino.error.InvalidQueryException;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.query.EntityTable;
import io.jino.query.Insert;
import io.jino.schema.Assignment;
import io.jino.schema.InsertRow;
import io.jino.schema.Table;
import io.jino.sql.Feature;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plans for the verbs that insert one row.
 *
 * <p>Where the dialect has RETURNING, one statement inserts and gives the row back as it is stored. MySQL has none: an
 * identity comes from the reply; other values that the database made are read in a second statement, in one transaction.
 */
public final class InsertPlans {
    private final Renderings renderings;

    private InsertPlans(Renderings renderings) {
        this.renderings = renderings;
    }

    /** Inserts a row, which is read now, and gives it as it is stored. */
    public static <E> Function<Renderings, Plan<E>> insert(EntityTable<E, ?> table, E entity) {
        var row = InsertRow.of(table, entity);
        return renderings -> new InsertPlans(renderings).insert(table, row);
    }

    private <E> Plan<E> insert(EntityTable<E, ?> table, InsertRow<E> taken) {
        var row = taken.at(table, renderings.now());
        if (renderings.dialect().has(Feature.INSERT_RETURNING)) {
            return Plan.of(
                    request(statement(table, row), table), reply -> reply.rows().get(0));
        }
        var insert = Request.of(Renderer.command(renderings, statement(table, row)));
        if (!row.isDefaultMade()) {
            return Plan.of(insert, reply -> row.inserted(table, reply.lastInsertedId()));
        }
        return new Plan.Atomic<>(new Plan.Send<>(
                insert, reply -> reread(table, key(table, row, reply.lastInsertedId()))));
    }

    /**
     * Inserts a row, which is read now, or sets all of its columns where one with its key is there, and gives it as it is
     * stored.
     */
    public static <E> Function<Renderings, Plan<E>> upsert(EntityTable<E, ?> table, E entity) {
        var row = InsertRow.of(table, entity);
        if (row.isIdentityMade() || key(table, row, null).contains(null)) {
            throw new InvalidQueryException(
                    "upsert-without-key",
                    "An upsert looks for the row with the entity's key, and this one has none.",
                    "Use insert for an entity whose key the database makes.",
                    "Table: " + table);
        }
        var upsert = statement(table, row).onConflict(table.key()).doUpdate(onConflict(table, row));
        return renderings -> new InsertPlans(renderings).upsert(table, row, upsert);
    }

    private <E> Plan<E> upsert(Table<E> table, InsertRow<E> row, Insert<E> upsert) {
        if (renderings.dialect().has(Feature.INSERT_RETURNING)) {
            return Plan.of(request(upsert, table), reply -> reply.rows().get(0));
        }
        var insert = Request.of(Renderer.command(renderings, upsert));
        return new Plan.Atomic<>(new Plan.Send<>(insert, reply -> reread(table, key(table, row, null))));
    }

    private static <E> List<Assignment<E>> onConflict(Table<E> table, InsertRow<E> row) {
        var assignments = new ArrayList<Assignment<E>>();
        for (var column : row.columns()) {
            if (column.definition().isVersion()) {
                assignments.add(Assignment.next(column));
            } else if (!column.definition().isKey() && !column.definition().isTimestamp()) {
                assignments.add(column.toExcluded());
            }
        }
        if (assignments.isEmpty()) {
            // A row that is all key: it is set to what it is, because only a row that was written is given back.
            assignments.add(table.key().get(0).toExcluded());
        }
        return assignments;
    }

    private <E> Request<E> request(Insert<E> insert, Table<E> table) {
        return new Request<>(Renderer.command(renderings, insert, table.nodes()), table);
    }

    private static <E> Insert<E> statement(Table<E> table, InsertRow<E> row) {
        return Insert.of(table, List.of(row));
    }

    /** The wire's values of the key, in the order of its columns. */
    static <E> List<@Nullable Object> key(Table<E> table, InsertRow<E> row, @Nullable Long identity) {
        var key = new ArrayList<@Nullable Object>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).definition().isKey()) {
                Object known = row.known().get(i);
                key.add(known == null ? identity : known);
            }
        }
        return key;
    }

    private <E> Plan<E> reread(Table<E> table, List<@Nullable Object> key) {
        return Rows.withKey(renderings, table, key);
    }
}
