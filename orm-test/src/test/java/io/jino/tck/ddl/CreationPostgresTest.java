package io.jino.tck.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.JinoTest;
import org.junit.jupiter.api.Test;

@JinoTest
class CreationPostgresTest extends CreationTest {
    CreationPostgresTest(Db db) {
        super(db);
    }

    @Test
    void has_a_type_for_every_entity_of_the_suite() {
        assertThat(SuiteSchemas.impossible(Dialect.postgres())).isEmpty();
    }
}
