package io.jino.tck.matrix;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.error.JinoException;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.test.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A type that no component has is read as what it is, or refused: never as null, and never as something else. */
abstract class ForeignTest {
    private final Db db;
    private final Dialect dialect;

    ForeignTest(Db db, Dialect dialect) {
        this.db = db;
        this.dialect = dialect;
    }

    @TestFactory
    Stream<DynamicTest> every_type(TestDatabase database) {
        var cases = dialect.equals(Dialect.postgres()) ? ForeignTypes.ofPostgres() : ForeignTypes.ofMySql();
        return cases.stream()
                .flatMap(each -> Stream.of(
                        dynamicTest(each + " in a table", () -> checkTable(each, database)),
                        dynamicTest(each + " in hand-written SQL", () -> checkSql(each))));
    }

    private <T> void checkTable(Foreign<T> type, TestDatabase database) {
        var cells = new Cells<>("stranger", type.read());
        database.execute("drop table if exists stranger");
        database.execute(
                "create table stranger (id bigint primary key, parent_id bigint, value " + type.declared() + ")");
        database.execute("insert into stranger values (1, null, " + type.literal() + ")");

        if (type.refusal().isPresent()) {
            assertThatThrownBy(() -> await(db.one(cells.find())))
                    .isInstanceOfSatisfying(
                            JinoException.class,
                            refused -> assertThat(refused.id())
                                    .isEqualTo(type.refusal().get()));
        } else {
            assertThat(await(db.one(cells.find())).value()).isEqualTo(type.value());
        }
    }

    private <T> void checkSql(Foreign<T> type) {
        var query = Sql.of("select value from stranger").as(type.read());

        if (type.refusal().isPresent()) {
            assertThatThrownBy(() -> await(db.one(query))).isInstanceOf(JinoException.class);
        } else {
            assertThat(await(db.one(query))).isEqualTo(type.value());
        }
    }
}
