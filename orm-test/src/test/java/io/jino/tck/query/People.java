package io.jino.tck.query;

import static io.jino.tck.model.AuthorTable.AUTHOR;

import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import java.util.List;

/** Four authors, two of them without a bio, and what is found among them. */
final class People {
    private People() {}

    static void insertInto(Verbs db) {
        db.insertAll(
                AUTHOR,
                List.of(
                        new Author(1L, "anna", "poet"),
                        new Author(2L, "bert", null),
                        new Author(3L, "carl", "cook"),
                        new Author(4L, "dora", null)));
    }

    static List<String> where(Verbs db, Predicate condition) {
        return db.all(AUTHOR.find(AUTHOR.name).where(condition).orderBy(AUTHOR.id.asc()));
    }

    static List<String> in(Verbs db, Order... order) {
        return db.all(AUTHOR.find(AUTHOR.name).orderBy(order));
    }

    /** What stands behind WHERE. */
    static String text(Dialect dialect, Predicate condition) {
        var text = Renderer.select(
                        dialect, AUTHOR.find(AUTHOR.name).where(condition).select())
                .text();
        return text.substring(text.indexOf(" where ") + " where ".length());
    }
}
