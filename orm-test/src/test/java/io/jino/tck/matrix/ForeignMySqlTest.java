package io.jino.tck.matrix;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import org.junit.jupiter.api.Test;

/** MariaDB, or a MySQL that is named. */
@JinoTest(Database.MYSQL)
class ForeignMySqlTest extends ForeignTest {
    ForeignMySqlTest(Db db, Dialect dialect) {
        super(db, dialect);
    }

    // A hole of the driver, which nothing in the result tells from null: the page says so.
    @Test
    void a_date_that_is_none_is_null(Db db, TestDatabase database) {
        database.execute("create table nought (id bigint primary key, parent_id bigint, value date)");
        database.execute("insert ignore into nought values (1, null, '0000-00-00')");

        assertThat(await(db.one(new Cells<>("nought", SqlType.LOCAL_DATE).find()))
                        .value())
                .isNull();
    }
}
