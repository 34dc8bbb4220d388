package io.jino.tck.json;

import static io.jino.tck.json.model.ReaderTable.READER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Documents on PostgreSQL. */
@JinoTest(Database.POSTGRES)
@Schema("classpath:/library-postgres.sql")
class JsonPostgresTest {
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
        database.execute("create index reader_age on reader (((profile ->> 'age')::int4))");
        await(db.insert(READER, DocumentTest.ANNA));
        await(db.all(READER.find(READER.id).where(READER.profile.age.eq(44))));
        String sent = statements.last().text().replace("$1", "44");

        var plan = await(db.transaction(tx -> tx.all(Sql.of("select set_config('enable_seqscan', 'off', true)")
                        .as(SqlType.STRING))
                .compose(off -> tx.all(Sql.of("explain " + sent).as(SqlType.STRING)))));
        database.execute("drop index reader_age");

        assertThat(String.join("\n", plan)).contains("reader_age");
    }
}
