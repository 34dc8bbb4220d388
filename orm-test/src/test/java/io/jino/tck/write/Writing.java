package io.jino.tck.write;

import static io.jino.tck.write.BookTable.BOOK;
import static io.jino.tck.write.WriterTable.WRITER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.UnsupportedFeatureException;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.tck.write.WriterTable.Writer;
import io.jino.test.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Writers and their books, and the ways in which the tests look at them. */
abstract class Writing {
    private Db db;
    private Dialect dialect;
    private Statements statements;

    @BeforeEach
    void open(Db given, Dialect spoken, Statements sent) {
        db = given;
        dialect = spoken;
        statements = sent;
    }

    final Db db() {
        return db;
    }

    final Dialect dialect() {
        return dialect;
    }

    final Statements statements() {
        return statements;
    }

    final List<Writer> writers() {
        return await(db.all(WRITER.find().orderBy(WRITER.id.asc())));
    }

    final List<String> titles() {
        return await(db.all(BOOK.find(BOOK.title).orderBy(BOOK.id.asc())));
    }

    /** What a query with returning gives, or nothing, if the database has it not. */
    final <R> List<R> returned(Feature feature, Query<R> query) {
        if (dialect.has(feature)) {
            return await(db.all(query));
        }
        statements.clear();
        assertThatThrownBy(() -> await(db.all(query))).isInstanceOf(UnsupportedFeatureException.class);
        statements.hasCount(0);
        return List.of();
    }
}
