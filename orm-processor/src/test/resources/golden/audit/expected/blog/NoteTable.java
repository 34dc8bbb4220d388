package blog;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TemporalColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The table {@code note}, as {@link Note} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class NoteTable extends EntityTable<Note, Long> {
    public static final NoteTable NOTE = new NoteTable();

    public final NumberColumn<Note, Long> id = number(column("id").key(), SqlType.LONG, Note::id);
    public final TextColumn<Note> text = text(column("text"), Note::text);
    public final TemporalColumn<Note, Instant> createdAt = temporal(
            column("created_at", "createdAt").nullable().generated(Generation.createdAt()),
            SqlType.INSTANT,
            Note::createdAt);
    public final TemporalColumn<Note, Instant> updatedAt = temporal(
            column("updated_at", "updatedAt").nullable().generated(Generation.updatedAt()),
            SqlType.INSTANT,
            Note::updatedAt);

    private NoteTable() {
        super("Note", null, "note");
    }

    /** The same table once more, for a query that needs it twice. */
    public NoteTable as() {
        return new NoteTable();
    }

    @Override
    public Long keyOf(Note row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Note read(Row row, int position) {
        return new Note(
                id.read(row, position),
                text.read(row, position + 1),
                createdAt.readNullable(row, position + 2),
                updatedAt.readNullable(row, position + 3));
    }
}
