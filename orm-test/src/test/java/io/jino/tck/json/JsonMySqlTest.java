package io.jino.tck.json;

import static io.jino.tck.json.model.ReaderTable.READER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.jino.Db;
import io.jino.raw.Sql;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Documents on MariaDB, or a MySQL that is named. */
@JinoTest(Database.MYSQL)
@Schema("classpath:/library-mysql.sql")
class JsonMySqlTest {
    @Nested
    class Documents extends DocumentTest {}

    @Nested
    class Members extends MemberTest {}

    @Nested
    class Changes extends ChangeTest {}

    @Nested
    class Types extends MemberTypeTest {}

    @Test
    void scenario_79_an_index_of_a_member_is_used(Db db, TestDatabase database, Statements statements) {
        String version = await(db.one(Sql.of("select version()").as(SqlType.STRING)));
        assumeFalse(version.contains("MariaDB"), "MariaDB has no index of an expression");
        database.execute("create index reader_age on reader"
                + " ((json_value(profile, _utf8mb4'$.\"age\"' returning signed error on error)))");
        await(db.insert(READER, DocumentTest.ANNA));
        await(db.all(READER.find(READER.id).where(READER.profile.age.eq(44))));
        String sent = statements.last().text().replace("?", "44");

        String plan = await(db.one(Sql.of("explain format=json " + sent).as(SqlType.STRING)));
        database.execute("drop index reader_age on reader");

        assertThat(plan).contains("reader_age");
    }
}
