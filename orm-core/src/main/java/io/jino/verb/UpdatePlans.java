package io.jino.verb;

import io.jino.error.InvalidQueryException;
import io.jino.error.JinoException;
import io.jino.error.NoRowException;
import io.jino.error.StaleVersionException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.error.ValueRangeException;
import io.jino.expr.Node;
import io.jino.plan.Plan;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Patch;
import io.jino.query.Update;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import io.jino.schema.InsertRow;
import io.jino.schema.Table;
import io.jino.sql.Feature;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans for the verbs that change or delete rows that are there.
 */
public final class UpdatePlans {
    private final Renderings renderings;

    /** Plans for the dialect of some renderings. */
    public UpdatePlans(Renderings renderings) {
        this.renderings = renderings;
    }

    /**
     * Writes all columns of a row, which is read now, by its key and version, and gives it with its new version. A
     * {@code @CreatedAt} stays as it is stored, and is read back if the row has none.
     */
    public static <E> Function<Renderings, Plan<E>> update(EntityTable<E, ?> table, E entity) {
        Update<E> update = table.update().where(table.isStill(entity));
        var written = new ArrayList<@Nullable Object>();
        for (var column : table.columns()) {
            Object value = column.definition().isVersion() ? counted(column, entity) : column.bindable(entity);
            written.add(value);
            if (!column.definition().isKey() && !column.definition().isTimestamp()) {
                Node node = value == null ? new Node.Null(column.type()) : new Node.Bind(column.type(), value);
                update = update.set(new Assignment<>(column, node));
            }
        }
        var given = update;
        boolean isKnown =
                table.createdAt().filter(created -> created.get(entity) == null).isEmpty();
        List<@Nullable Object> key = isKnown ? List.of() : keyOf(table, entity);
        return renderings -> {
            var row = new ArrayList<>(written);
            var command = table.updatedAt()
                    .map(updated -> {
                        var now = Assignment.at(updated, renderings.now());
                        row.set(table.columns().indexOf(updated), ((Node.Bind) now.value()).value());
                        return given.set(now);
                    })
                    .orElse(given);
            if (!isKnown) {
                return new UpdatePlans(renderings).stored(table, command, () -> key);
            }
            var statement = Renderer.command(renderings, command);
            return Plan.of(Request.of(statement), reply -> {
                if (reply.affected() == 0) {
                    throw gone(table, statement);
                }
                return table.read(new InsertRow.KnownRow(row), 0);
            });
        };
    }

    /** Sets the listed columns of a row, and gives it as it is then. */
    public <E> Plan<E> patch(Patch<E> patch) {
        if (patch.isEmpty()) {
            return new Plan.Done<>(patch.row());
        }
        Table<E> table = patch.table();
        return stored(table, patch.update(), () -> keyAfter(table, patch));
    }

    // Changes a row, and gives it as it is then.
    private <E> Plan<E> stored(Table<E> table, Update<E> update, Supplier<List<@Nullable Object>> keyAfter) {
        if (renderings.dialect().has(Feature.UPDATE_RETURNING)) {
            var statement = Renderer.command(renderings, update, table.nodes());
            return Plan.of(
                    new Request<>(statement, table),
                    reply -> reply.rows().stream().findFirst().orElseThrow(() -> gone(table, statement)));
        }
        // The transaction keeps the row locked, so that what is read is what was written.
        var key = keyAfter.get();
        var statement = Renderer.command(renderings, update);
        return new Plan.Atomic<>(new Plan.Send<>(Request.of(statement), reply -> {
            if (reply.affected() == 0) {
                throw gone(table, statement);
            }
            return Rows.withKey(renderings, table, key);
        }));
    }

    /** Deletes a row, which is read now, by its key and version, and tells whether it was there. */
    public static <E> Function<Renderings, Plan<Boolean>> delete(EntityTable<E, ?> table, E entity) {
        var delete = table.delete().where(table.isStill(entity));
        return renderings -> {
            var statement = Renderer.command(renderings, delete);
            return Plan.of(Request.of(statement), reply -> {
                if (reply.affected() == 0 && table.version().isPresent()) {
                    throw new StaleVersionException(table.toString(), statement.text());
                }
                return reply.affected() > 0;
            });
        };
    }

    /** Runs a command, and tells how many rows it reached. */
    public Plan<Long> execute(Command command) {
        return Plan.of(Request.of(statement(command)), Reply::affected);
    }

    /** Runs commands together, all of them or none, and tells how many rows each reached. */
    public Plan<List<Long>> executeAll(List<? extends Command> commands) {
        if (commands.isEmpty()) {
            return new Plan.Done<>(List.of());
        }
        List<Plan<? extends Long>> plans = new ArrayList<>();
        commands.forEach(command -> plans.add(execute(command)));
        return new Plan.Atomic<>(new Plan.Together<Long, List<Long>>(plans, Plan.Done::new));
    }

    /** The statement of a command. */
    public Statement statement(Command command) {
        return Renderer.command(renderings, command);
    }

    private static <E> List<@Nullable Object> keyOf(Table<E> table, E entity) {
        return table.key().stream().map(column -> column.bindable(entity)).toList();
    }

    private static <E> List<@Nullable Object> keyAfter(Table<E> table, Patch<E> patch) {
        var key = new ArrayList<@Nullable Object>();
        for (int i = 0; i < table.key().size(); i++) {
            var column = table.key().get(i);
            Object value = patch.key().get(i);
            for (var set : patch.update().assignments()) {
                if (set.column() == column) {
                    value = set.value() instanceof Node.Bind bind ? bind.value() : null;
                }
            }
            key.add(value);
        }
        if (key.contains(null)) {
            throw new UnsupportedFeatureException(
                    "a dialect without UPDATE ... RETURNING",
                    "A key that a patch sets to an expression",
                    "Set it to a value, so that the row can be read again.");
        }
        return key;
    }

    private static <E, T> Object counted(Column<E, T> version, E entity) {
        long next = ((Number) version.require(entity)).longValue() + 1;
        try {
            return version.type().bind(version.type().read(next));
        } catch (ValueRangeException full) {
            throw new InvalidQueryException(
                    "version-exhausted",
                    "The version cannot be counted up any more.",
                    "Use a wider type for it.",
                    "Column: " + version.qualifiedName());
        }
    }

    private static JinoException gone(Table<?> table, Statement statement) {
        return table.version().isPresent()
                ? new StaleVersionException(table.toString(), statement.text())
                : NoRowException.gone(table.toString(), statement.text());
    }
}
