package io.jino.tck.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import org.junit.jupiter.api.Test;

@JinoTest(Database.MYSQL)
class CreationMySqlTest extends CreationTest {
    CreationMySqlTest(Db db) {
        super(db);
    }

    @Test
    void has_all_that_the_entities_of_the_suite_need_but_arrays_and_on_mysql_sequences() {
        assertThat(SuiteSchemas.impossible(Dialect.mysql())).containsExactly("Shelf", "Ticket", "Watchlist");
        assertThat(SuiteSchemas.impossible(Dialect.mariadb())).containsExactly("Shelf", "Watchlist");
    }
}
