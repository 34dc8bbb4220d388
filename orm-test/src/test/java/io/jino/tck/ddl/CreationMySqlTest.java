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
    void has_a_type_for_every_entity_of_the_suite_without_arrays(Dialect dialect) {
        assertThat(SuiteSchemas.impossible(dialect)).containsExactly("Shelf", "Watchlist");
    }
}
