package manual.schema;

import static io.jino.test.Await.await;
import static manual.schema.AuthorTable.AUTHOR;
import static manual.schema.PostTable.POST;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.ConnectionOptions;
import io.jino.Db;
import io.jino.ddl.Schema;
import io.jino.drift.Difference;
import io.jino.drift.SchemaDiff;
import io.jino.drift.SchemaMismatchException;
import io.jino.migration.Migration;
import io.jino.migration.Migrations;
import io.jino.sql.Dialect;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@JinoTest
class SchemaTest {
    static final Schema BLOG = Schema.of(AUTHOR, POST);

    @AfterEach
    void drop(TestDatabase database) {
        database.execute("drop table if exists post, author, flyway_schema_history; drop type if exists state");
    }

    @Test
    void creates_and_drops(Db db) {
        Future<Void> created = db.create(BLOG);
        await(created);

        Future<Void> dropped = db.drop(BLOG);
        await(dropped);
    }

    @Test
    void the_text_is_that_of_the_first_migration() throws IOException {
        String sql = BLOG.sql(Dialect.postgres());

        var file = Path.of("src/test/resources/db/migration/V1__blog.sql");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, sql);
        }
        assertThat(sql).isEqualTo(Files.readString(file));
    }

    @Test
    void the_page_shows_the_text() throws IOException {
        String shown = Files.readString(Path.of("schema.md"));

        for (String statement : BLOG.sql(Dialect.postgres()).split(";\n", -1)) {
            assertThat(shown).contains(statement.strip());
        }
        for (Difference.Kind kind : Difference.Kind.values()) {
            assertThat(shown).contains("`" + kind + "`");
        }
    }

    @Test
    void the_database_is_what_the_entities_say(Db db) {
        await(db.create(BLOG));

        await(db.verify(BLOG));
    }

    @Test
    void tells_what_differs(Db db, TestDatabase database) {
        await(db.create(BLOG));
        database.execute("alter table author drop column bio; alter table author alter column name type varchar(50)");

        Future<SchemaDiff> diff = db.diff(BLOG);
        Future<String> script = diff.map(SchemaDiff::sql);

        assertThat(await(diff).differences()).hasSize(2);
        assertThat(await(script)).isEqualTo("""
                -- PostgreSQL

                -- Author.bio: the column bio is missing
                alter table "author" add column "bio" text;

                -- Author.name: the column is character varying(50), not varchar(100)
                alter table "author" alter column "name" type varchar(100) using "name"::varchar(100);
                """);
        Assertions.assertThatThrownBy(() -> await(db.verify(BLOG))).isInstanceOf(SchemaMismatchException.class);
    }

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    @Test
    void writes_the_next_migration(Db db, @TempDir Path folder) throws IOException {
        await(db.create(Schema.of(AUTHOR)));
        await(db.drop(Schema.of(AUTHOR)));

        SchemaDiff diff = await(db.diff(BLOG));
        Optional<Path> file = diff.writeNext(folder.resolve(FOLDER), "blog");

        assertThat(file).hasValueSatisfying(path -> assertThat(path).hasFileName("V1__blog.sql"));
        await(db.migrate(Migrations.from(folder.resolve(FOLDER))));
        await(db.verify(BLOG));
    }

    static final Migrations MIGRATIONS = Migrations.fromClassPath("db/migration");

    @Test
    void migrates(Db db) {
        Future<List<Migration>> done =
                db.migrate(MIGRATIONS).compose(list -> db.verify(BLOG).map(list));

        assertThat(await(done)).hasToString("[V1__blog.sql]");
    }

    @Test
    void migrates_with_patience(Db db) {
        Future<List<Migration>> done = db.with(ConnectionOptions.defaults().statementTimeout(Duration.ofMinutes(30)))
                .migrate(MIGRATIONS);

        assertThat(await(done)).hasSize(1);
    }
}
