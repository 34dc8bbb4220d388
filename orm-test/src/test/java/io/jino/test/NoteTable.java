package io.jino.test;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.test.NoteTable.Note;
import io.jino.type.Row;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Written by hand, as the processor would. */
final class NoteTable extends EntityTable<Note, Long> {
    static final NoteTable NOTE = new NoteTable();

    static final String POSTGRES =
            "create table note (id bigint generated always as identity primary key, text varchar(100) not null)";

    static final String MYSQL = "create table note (id bigint auto_increment primary key, text varchar(100) not null)";

    record Note(@Nullable Long id, String text) {
        static Note of(String text) {
            return new Note(null, text);
        }
    }

    final NumberColumn<Note, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Note::id);
    final TextColumn<Note> text = text(column("text"), Note::text);

    private NoteTable() {
        super("Note", null, "note");
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
        return new Note(id.readNullable(row, position), text.read(row, position + 1));
    }
}
