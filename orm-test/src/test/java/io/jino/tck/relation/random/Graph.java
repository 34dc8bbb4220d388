package io.jino.tck.relation.random;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PartTable.PART;
import static io.jino.tck.relation.model.PostLabelTable.POST_LABEL;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static io.jino.tck.relation.model.WriterTable.WRITER;

import io.jino.Transaction;
import io.jino.query.EntityTable;
import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Label;
import io.jino.tck.relation.model.Land;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Part;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.PostLabel;
import io.jino.tck.relation.model.Town;
import io.jino.tck.relation.model.Writer;
import io.vertx.core.Future;
import java.util.List;

/** All rows of all tables. Some refer to rows that are not there, some to themselves, some to nothing. */
record Graph(
        List<Writer> writers,
        List<Post> posts,
        List<Note> notes,
        List<Label> labels,
        List<PostLabel> postLabels,
        List<Category> categories,
        List<Land> lands,
        List<Town> towns,
        List<Part> parts) {

    /** Makes them the only rows of the database. */
    Future<?> store(Transaction tx) {
        return stored(tx, WRITER, writers)
                .compose(done -> stored(tx, POST, posts))
                .compose(done -> stored(tx, NOTE, notes))
                .compose(done -> stored(tx, LABEL, labels))
                .compose(done -> stored(tx, POST_LABEL, postLabels))
                .compose(done -> stored(tx, CATEGORY, categories))
                .compose(done -> stored(tx, LAND, lands))
                .compose(done -> stored(tx, TOWN, towns))
                .compose(done -> stored(tx, PART, parts));
    }

    private static <E> Future<?> stored(Transaction tx, EntityTable<E, ?> table, List<E> rows) {
        return tx.execute(table.delete().all()).compose(deleted -> tx.insertAll(table, rows));
    }
}
