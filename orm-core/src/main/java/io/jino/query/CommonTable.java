package io.jino.query;

import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.Subquery;
import io.jino.expr.TableRef;
import java.util.function.Function;

/**
 * A common table expression: a query with a name, which the statement behind it can use as a table any number of times.
 *
 * <pre>{@code
 * var top = CommonTable.of("top", POST.find(POST.authorId).groupBy(POST.authorId).having(count().gt(3L)));
 * AUTHOR.find(AUTHOR.name).with(top).join(top, top.table().column(POST.authorId).eq(AUTHOR.id))
 * // with "top" ("c0") as (select t0."author_id" from "post" t0
 * //     group by t0."author_id" having count(*) > $1::int8) select t1."name" from "author" t1
 * //     join "top" t2 on t2."c0" = t1."id"
 * }</pre>
 */
public final class CommonTable implements From {
    private final Select.Cte cte;
    private final DerivedTable table;

    private CommonTable(Select.Cte cte, DerivedTable table) {
        this.cte = cte;
        this.table = table;
    }

    /** A query with a name. */
    public static CommonTable of(String name, Subquery<?> query) {
        return new CommonTable(
                cte(name, query.select(), false),
                DerivedTable.named(name, query.select().items()));
    }

    /**
     * A query that goes on from its own rows.
     *
     * <p>Its columns are what the beginning makes them. On PostgreSQL a text that grows has to begin as one
     * ({@code cast(SqlType.STRING)}); MySQL and MariaDB refuse one that gets longer than its column is at the beginning,
     * where only {@code raw(SqlType.STRING, "cast({0} as char(200))", ...)} makes room.
     *
     * @param name its name
     * @param start the rows to begin with
     * @param step gets the rows found last as a table, and gives those that follow from them; it ends when there are none
     */
    public static CommonTable recursive(String name, Find<?> start, Function<DerivedTable, Find<?>> step) {
        var items = start.select().items();
        var last = DerivedTable.named(name, items);
        var all = start.select()
                .compound(new Select.Compound(
                        Select.Compound.Combination.UNION,
                        true,
                        step.apply(last).select()));
        return new CommonTable(cte(name, all, true), DerivedTable.named(name, items));
    }

    private static Select.Cte cte(String name, Select select, boolean recursive) {
        return new Select.Cte(
                new TableRef(null, name), Source.columnNames(select.items().size()), select, recursive);
    }

    /** The table, as most statements use it. */
    public DerivedTable table() {
        return table;
    }

    /** The table once more, for a statement that uses it twice. */
    public DerivedTable as() {
        return DerivedTable.named(cte.ref().name(), cte.query().items());
    }

    /** The query as data. */
    Select.Cte cte() {
        return cte;
    }

    @Override
    public Source source() {
        return table.source();
    }

    /** The name, and the query as SQL for PostgreSQL. */
    @Override
    public String toString() {
        return cte.ref() + " as (" + Preview.of(cte.query()) + ")";
    }
}
