package io.jino.query;

import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.TableRef;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rows of some tables have to be like to be there at all: not deleted, of one tenant. {@code db.with(scope)} puts the
 * conditions into every statement that it sends, wherever the tables stand in it: behind {@code from}, in joins and subqueries,
 * in what relations load, in updates and deletes.
 *
 * <pre>{@code
 * Scope.of(POST, POST.published).and(AUTHOR, AUTHOR.bio.isNotNull())
 * // select t0."title" from "post" t0 where t0."published"
 * }</pre>
 *
 * <p>Hand-written SQL is sent as it is, and what is inserted is not looked at: set the tenant of a new row as any other column.
 */
public final class Scope {
    /** No conditions. */
    private static final Scope NONE = new Scope(Map.of());

    private final Map<Name, Rule> rules;

    private Scope(Map<Name, Rule> rules) {
        this.rules = rules;
    }

    /** Nothing is left out. */
    public static Scope none() {
        return NONE;
    }

    /**
     * Only the rows of a table for which a condition holds.
     *
     * @param condition about columns of the table, under its own name
     */
    public static <E> Scope of(EntityTable<E, ?> table, Predicate condition) {
        return NONE.and(table, condition);
    }

    /** Of one more table, only the rows for which a condition holds; of the same table, those for which both hold. */
    public <E> Scope and(EntityTable<E, ?> table, Predicate condition) {
        var name = Name.of(table.ref());
        var known = rules.get(name);
        var both = known == null || known.condition == null
                ? condition
                : Predicate.of(Node.Renamed.of(known.condition, known.table, table.ref()))
                        .and(condition);
        return with(name, new Rule(table.ref(), both.node(), false));
    }

    /** All rows of a table, also where a {@code Db} demands that somebody decides; for those who look after what is deleted. */
    public Scope all(EntityTable<?, ?> table) {
        return with(Name.of(table.ref()), new Rule(table.ref(), null, false));
    }

    /**
     * Demands that somebody decides which rows of some tables are there: a statement about one of them is refused, with
     * {@code [jino:no-scope]}, unless it is sent through a {@code db.with(scope)} that names the table.
     */
    public Scope demand(EntityTable<?, ?>... tables) {
        var demanding = this;
        for (var table : tables) {
            var name = Name.of(table.ref());
            demanding = demanding.rules.containsKey(name)
                    ? demanding
                    : demanding.with(name, new Rule(table.ref(), null, true));
        }
        return demanding;
    }

    /** This, and what another scope says: of a table that both name, what the other one says. */
    public Scope then(Scope other) {
        if (rules.isEmpty()) {
            return other;
        }
        var all = new HashMap<>(rules);
        all.putAll(other.rules);
        return new Scope(Map.copyOf(all));
    }

    private Scope with(Name name, Rule rule) {
        var all = new HashMap<>(rules);
        all.put(name, rule);
        return new Scope(Map.copyOf(all));
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** What it says of a table, or null if nothing. */
    public @Nullable Rule rule(TableRef table) {
        return rules.get(Name.of(table));
    }

    /** The tables, never the conditions. */
    @Override
    public String toString() {
        return "Scope" + rules.keySet();
    }

    /**
     * What is said of a table.
     *
     * @param table the use of the table that the condition is about
     * @param condition which rows are there, or null for all
     * @param isOpen whether nobody has decided yet
     */
    public record Rule(TableRef table, @Nullable Node condition, boolean isOpen) {
        /** The condition, said of a use of the table; null for all rows. */
        public @Nullable Node of(TableRef use) {
            return condition == null ? null : Node.Renamed.of(condition, table, use);
        }
    }

    /** A table, however often and under which names it is used. */
    private record Name(@Nullable String schema, String name) {
        static Name of(TableRef table) {
            return new Name(table.schema(), table.name());
        }

        @Override
        public String toString() {
            return schema == null ? name : schema + "." + name;
        }
    }
}
