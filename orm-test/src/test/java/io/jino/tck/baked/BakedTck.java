package io.jino.tck.baked;

import static io.jino.tck.baked.BookTable.BOOK;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.bake.Baked;
import io.jino.bake.Baked0;
import io.jino.bake.Baked1;
import io.jino.bake.Baked2;
import io.jino.bake.Parameter;
import io.jino.error.NoRowException;
import io.jino.error.TooManyRowsException;
import io.jino.mutiny.MutinyDb;
import io.jino.sql.Statement;
import io.jino.tck.baked.BookTable.Book;
import io.jino.test.Database;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Schema(on = Database.POSTGRES, value = BookTable.POSTGRES)
@Schema(on = Database.MYSQL, value = BookTable.MYSQL)
abstract class BakedTck {
    private static final Baked0<Book> EVERY = Baked.bake(() -> BOOK.find().orderBy(BOOK.id.asc()));

    private static final Baked1<Long, Book> BY_ID =
            Baked.bake(SqlType.LONG, id -> BOOK.find().where(BOOK.id.eq(id)));

    private static final Baked2<String, Long, Book> TITLED = Baked.bake(
            SqlType.STRING,
            SqlType.LONG,
            (prefix, rows) -> BOOK.find()
                    .where(BOOK.title.startsWith(prefix))
                    .orderBy(BOOK.id.asc())
                    .limit(rows));

    private static final Baked1<Collection<? extends Long>, Book> BY_IDS = Baked.bake(
            Parameter.list(SqlType.LONG),
            ids -> BOOK.find().where(BOOK.id.in(ids)).orderBy(BOOK.id.asc()));

    @BeforeEach
    void write(Db db) {
        await(db.insertAll(
                BOOK,
                List.of(new Book(null, "100%", 1), new Book(null, "100 days", 2), new Book(null, "1000 days", 3))));
    }

    @Test
    void every_verb_takes_a_baked_query(Db db, Statements statements) {
        assertThat(await(db.all(EVERY.with()))).hasSize(3);
        assertThat(await(db.one(BY_ID.with(2L)))).isEqualTo(new Book(2L, "100 days", 2));
        assertThat(await(db.oneOrEmpty(BY_ID.with(9L)))).isEmpty();
        assertThat(await(db.first(TITLED.with("100", 5L)))).contains(new Book(1L, "100%", 1));
        assertThat(await(db.count(TITLED.with("100", 1L)))).isEqualTo(3);
        assertThat(await(db.exists(BY_ID.with(3L)))).isTrue();
        assertThat(await(db.exists(BY_ID.with(4L)))).isFalse();
        assertThat(await(db.page(TITLED.with("100", 2L))).total()).isEqualTo(3);
        statements.hasCount(9);
    }

    @Test
    void every_verb_of_mutiny_takes_it_too(MutinyDb db) {
        assertThat(db.all(BY_IDS.with(List.of(1L, 3L))).await().indefinitely()).hasSize(2);
        assertThat(db.oneOrEmpty(BY_ID.with(9L)).await().indefinitely()).isNull();
        assertThat(db.page(TITLED.with("100", 2L)).await().indefinitely().hasNext())
                .isTrue();
        assertThat(db.render(BY_ID.with(1L)).types()).containsExactly("LONG");
    }

    @Test
    void a_text_is_found_as_it_is(Db db) {
        assertThat(await(db.all(TITLED.with("100%", 5L)))).containsExactly(new Book(1L, "100%", 1));
    }

    @Test
    void the_driver_gets_the_very_same_text_each_time(Db db, Statements statements) {
        await(db.one(BY_ID.with(1L)));
        await(db.one(BY_ID.with(2L)));
        await(db.all(BOOK.find().where(BOOK.pages.gt(1))));
        await(db.all(BOOK.find().where(BOOK.pages.gt(2))));

        var texts = statements.all().stream().map(Statement::text).toList();
        assertThat(texts.get(1)).isSameAs(texts.get(0));
        assertThat(texts.get(3)).isSameAs(texts.get(2));
    }

    @Nested
    class A_limit_that_is_an_argument {
        @Test
        void is_not_widened_by_a_verb(Db db) {
            assertThat(await(db.first(TITLED.with("100", 0L)))).isEmpty();
            assertThat(await(db.one(TITLED.with("100", 1L)))).isEqualTo(new Book(1L, "100%", 1));
            assertThatThrownBy(() -> await(db.one(TITLED.with("100", 0L)))).isInstanceOf(NoRowException.class);
        }

        @Test
        void is_narrowed_by_a_verb(Db db, Statements statements) {
            assertThatThrownBy(() -> await(db.one(TITLED.with("100", 100L)))).isInstanceOf(TooManyRowsException.class);
            assertThat(statements.last().values()).endsWith(2L);
        }
    }

    @Test
    void a_list_has_any_length(Db db) {
        for (int size : new int[] {0, 1, 2, 3, 1_024, 1_025, 3_000}) {
            var ids = LongStream.rangeClosed(1, size).boxed().toList();
            assertThat(await(db.all(BY_IDS.with(ids)))).hasSize(Math.min(3, size));
        }
    }
}
