package io.jino.tck.matrix;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.MappingException;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** PostgreSQL. */
@JinoTest
class ForeignPostgresTest extends ForeignTest {
    ForeignPostgresTest(Db db, Dialect dialect) {
        super(db, dialect);
    }

    // A hole of the driver, which nothing in the result tells from null: the page says so.
    @Test
    void an_array_of_several_dimensions_is_null(Db db, TestDatabase database) {
        database.execute("create table grid (id bigint primary key, parent_id bigint, value int4[])");
        database.execute("insert into grid values (1, null, '{{1,2},{3,4}}')");

        assertThat(await(db.one(new Cells<>("grid", SqlType.array(SqlType.INTEGER)).find()))
                        .value())
                .isNull();
    }

    @Test
    void a_document_of_the_type_json_keeps_its_text(Db db, TestDatabase database) {
        database.execute("create table letter (id bigint primary key, parent_id bigint, value json)");
        database.execute("insert into letter values (1, null, '{\"b\":1, \"a\":1e0}')");

        assertThat(await(db.one(new Cells<>("letter", SqlType.JSON).find())).value())
                .isEqualTo("{\"b\":1, \"a\":1e0}");
    }

    @Test
    void a_type_that_the_driver_cannot_read_is_refused_in_a_stream_and_as_null(Db db, TestDatabase database) {
        database.execute("create table feed (id bigint primary key, parent_id bigint, value xml)");
        database.execute("insert into feed values (1, null, null)");
        var feed = new Cells<>("feed", SqlType.STRING);

        for (ThrowingCallable reading :
                List.<ThrowingCallable>of(() -> Place.streamed(db, feed.find()), () -> await(db.all(feed.find())))) {
            assertThatThrownBy(reading)
                    .isInstanceOfSatisfying(
                            MappingException.class,
                            refused -> assertThat(refused.column()).isEqualTo("value"))
                    .hasMessageContaining("[jino:unreadable-type]")
                    .hasMessageContaining("XML");
        }
    }

    @Test
    void a_type_that_the_driver_cannot_read_may_stand_beside_what_is_read(Db db, TestDatabase database) {
        database.execute("create table wider (id bigint primary key, feed xml, parent_id bigint, value text)");
        database.execute("insert into wider values (1, '<a/>', null, 'x')");
        var wider = new Cells<>("wider", SqlType.STRING);

        assertThat(await(db.one(Sql.of("select * from wider").as(wider))).value())
                .isEqualTo("x");
    }
}
