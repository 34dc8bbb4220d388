package io.jino.tck.query;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.expr.Expression;
import io.jino.expr.Predicate;
import io.jino.query.Projection;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.test.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Four writers, five books, and the ways in which the tests look at them. */
abstract class Bookshop {
    static final BookTable BOOK = BookTable.BOOK;
    static final WriterTable WRITER = WriterTable.WRITER;

    private static final String ROWS = resource("/bookshop-rows.sql");

    private Db db;
    private Dialect dialect;

    @BeforeEach
    void open(Db given, Dialect spoken, TestDatabase database) {
        db = given;
        dialect = spoken;
        database.execute(ROWS);
    }

    final boolean isPostgres() {
        return dialect.equals(Dialect.postgres());
    }

    final Db db() {
        return db;
    }

    final Dialect dialect() {
        return dialect;
    }

    static Said says(Query.Reading<?> query) {
        return new Said(query);
    }

    final <R> List<R> rows(Query<R> query) {
        return await(db.all(query));
    }

    /** States what an expression says, and what it gives for the first book. */
    final <T> void gives(Expression<T> expression, String postgres, String mysql, T expected) {
        gives(1, expression, postgres, mysql, expected);
    }

    /** States what an expression says, and what it gives for a book. */
    final <T> void gives(long book, Expression<T> expression, String postgres, String mysql, T expected) {
        says(BOOK.find(expression))
                .postgres("select " + postgres + " from [book] t0")
                .mysql("select " + mysql + " from [book] t0");
        assertThat(rows(BOOK.find(expression).where(BOOK.id.eq(book))))
                .usingElementComparator(Bookshop::compare)
                .containsExactly(expected);
    }

    // How many zeros stand behind a decimal is the database's choice.
    private static <T> int compare(T one, T other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        return one.equals(other) ? 0 : 1;
    }

    /** States what a condition says, and for which books it holds. */
    final void holds(Predicate condition, String postgres, String mysql, long... books) {
        var found = BOOK.find(BOOK.id).where(condition).orderBy(BOOK.id.asc());
        String before = "select t0.[id] from [book] t0 where ";
        String after = " order by t0.[id]";
        says(found).postgres(before + postgres + after).mysql(before + mysql + after);
        assertThat(rows(found)).containsExactly(boxed(books));
    }

    /** A pair of values that may be null. */
    @SuppressWarnings("NullAway") // a pair takes what its types allow, which the checker does not see
    static <A, B> Projection.Pair<A, B> pairOf(@Nullable A first, @Nullable B second) {
        return new Projection.Pair<>(first, second);
    }

    private static Long[] boxed(long... numbers) {
        return Arrays.stream(numbers).boxed().toArray(Long[]::new);
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(Bookshop.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
