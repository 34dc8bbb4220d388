package javadoc;

import static io.jino.expr.Functions.count;
import static javadoc.AuthorTable.AUTHOR;
import static javadoc.PostTable.POST;

import io.jino.bake.Baked;
import io.jino.bake.Baked0;
import io.jino.bake.Baked1;
import io.jino.bake.Baked2;
import io.jino.bake.Baked3;
import io.jino.bake.Baked4;
import io.jino.bake.Parameter;
import io.jino.query.CommonTable;
import io.jino.query.Projection;
import io.jino.query.Scope;
import io.jino.query.ValuesTable;
import io.jino.raw.Sql;
import io.jino.type.SqlType;
import java.util.Collection;
import java.util.List;

/** What the Javadoc of statements shows. */
final class StatementExamples {
    record Line(String title, String author) {}

    static final Baked2<Collection<? extends Long>, String, Author> LIKE = Baked.bake(
            Parameter.list(SqlType.LONG),
            Parameter.text(),
            (ids, prefix) -> AUTHOR.find().where(AUTHOR.id.in(ids).and(AUTHOR.name.like(prefix.concat("%")))));

    static final Baked0<Author> ALL = Baked.bake(() -> AUTHOR.find().orderBy(AUTHOR.id.asc()));

    static final Baked1<Long, Author> BY_ID =
            Baked.bake(SqlType.LONG, id -> AUTHOR.find().where(AUTHOR.id.eq(id)));

    static final Baked2<String, Long, Author> NAMED = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            (first, rows) -> AUTHOR.find()
                    .where(AUTHOR.name.ge(first))
                    .orderBy(AUTHOR.id.asc())
                    .limit(rows));

    static final Baked3<String, Long, Long, Author> PAGED = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            SqlType.LONG,
            (name, rows, skipped) -> AUTHOR.find()
                    .where(AUTHOR.name.eq(name))
                    .orderBy(AUTHOR.id.asc())
                    .limit(rows)
                    .offset(skipped));

    static final Baked4<Long, Long, String, Long, Author> SOME = Baked.bake(
            SqlType.LONG,
            SqlType.LONG,
            SqlType.STRING,
            SqlType.LONG,
            (from, to, name, rows) -> AUTHOR.find()
                    .where(AUTHOR.id.between(from, to).and(AUTHOR.name.eq(name)))
                    .limit(rows));

    private final Author author = new Author(1L, "daisy", null);

    Object command() {
        return AUTHOR.insert().set(AUTHOR.name.to("daisy"));
    }

    Object scope() {
        return Scope.of(POST, POST.published).and(AUTHOR, AUTHOR.bio.isNotNull());
    }

    Object commonTable() {
        var top = CommonTable.of(
                "top", POST.find(POST.authorId).groupBy(POST.authorId).having(count().gt(3L)));
        return AUTHOR.find(AUTHOR.name)
                .with(top)
                .join(top, top.table().column(POST.authorId).eq(AUTHOR.id));
    }

    Object derivedTable() {
        var counts = POST.find(Projection.of(POST.authorId, count()).pair())
                .groupBy(POST.authorId)
                .asTable();
        return AUTHOR.find(Projection.of(AUTHOR.name, counts.column(count())).pair())
                .join(counts, counts.column(POST.authorId).eq(AUTHOR.id));
    }

    Object entityTable() {
        return AUTHOR.find().where(AUTHOR.hasKey(1L));
    }

    Object from() {
        return POST.find(Projection.of(POST.title, AUTHOR.name).as(Line::new))
                .join(AUTHOR, POST.authorId.eq(AUTHOR.id));
    }

    Object find() {
        return AUTHOR.find()
                .where(AUTHOR.name.contains("d"))
                .orderBy(AUTHOR.id.asc())
                .limit(20);
    }

    Object find2() {
        var byName = AUTHOR.find().orderBy(AUTHOR.name.asc()).limit(20);
        return byName.after(null);
    }

    Object find3() {
        var byName = AUTHOR.find().orderBy(AUTHOR.name.asc()).limit(20);
        return byName.after(author);
    }

    Object insert() {
        return AUTHOR.insert().row(author).onConflict(AUTHOR.id).doUpdate(AUTHOR.name.toExcluded());
    }

    Object insert2() {
        return AUTHOR.insert()
                .row(author)
                .onConflict(AUTHOR.name)
                .where(AUTHOR.bio.isNull())
                .doNothing();
    }

    Object update() {
        return AUTHOR.update().set(AUTHOR.name.to("daisy")).where(AUTHOR.id.eq(1L));
    }

    Object update2() {
        return AUTHOR.update().from(POST, POST.authorId.eq(AUTHOR.id)).set(AUTHOR.bio.to(POST.title));
    }

    Object delete() {
        return AUTHOR.delete().where(AUTHOR.bio.isNull());
    }

    Object delete2() {
        return POST.delete().using(AUTHOR, AUTHOR.id.eq(POST.authorId)).where(AUTHOR.bio.isNull());
    }

    Object patchOfWhatThereIs() {
        return AUTHOR.patch(author).setIfNotNull(AUTHOR.name, "daisy").setIfNotNull(AUTHOR.bio, null);
    }

    Object patch() {
        return AUTHOR.patch(author).set(AUTHOR.name.to("daisy")).set(AUTHOR.bio.to(AUTHOR.name.upper()));
    }

    Object returning() {
        return POST.update().set(POST.score.to(0)).where(POST.published).returning(POST.id);
    }

    Object page() {
        return AUTHOR.find().orderBy(AUTHOR.id.asc()).limit(20).offset(40);
    }

    Object aQuery() {
        return POST.find(POST.title).where(POST.published).orderBy(POST.id.asc());
    }

    Object valuesTable() {
        var wanted = ValuesTable.of(SqlType.LONG, SqlType.STRING).row(1L, "a").row(2L, "b");
        return AUTHOR.find(AUTHOR.name)
                .join(wanted, wanted.column(0, SqlType.LONG).eq(AUTHOR.id));
    }

    Object sql() {
        return Sql.of("select * from author where name like {prefix} and id = any({ids})")
                .bind("prefix", "d%")
                .bindAll("ids", SqlType.LONG, List.of(1L, 2L))
                .as(AUTHOR);
    }

    Object sqlQuery() {
        return Sql.of("select name from author where id = {id}").bind("id", 1L).as(SqlType.STRING);
    }

    Object parameter() {
        return LIKE.with(List.of(1L, 2L), "d");
    }

    Object baked0() {
        return ALL.with();
    }

    Object baked1() {
        return BY_ID.with(42L);
    }

    Object baked2() {
        return NAMED.with("d", 20L);
    }

    Object baked3() {
        return PAGED.with("daisy", 20L, 40L);
    }

    Object baked4() {
        return SOME.with(1L, 100L, "daisy", 20L);
    }
}
