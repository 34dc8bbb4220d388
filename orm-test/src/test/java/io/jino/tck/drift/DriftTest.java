package io.jino.tck.drift;

import static io.jino.tck.ddl.model.ClubTable.CLUB;
import static io.jino.tck.ddl.model.MeetingTable.MEETING;
import static io.jino.tck.ddl.model.MemberTable.MEMBER;
import static io.jino.tck.ddl.model.MinuteTable.MINUTE;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.bake.Baked;
import io.jino.ddl.Schema;
import io.jino.drift.Difference;
import io.jino.drift.SchemaDiff;
import io.jino.drift.SchemaMismatchException;
import io.jino.mutiny.MutinyDb;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} and {@code diff} find; each kind of drift has a name, and is undone by the script unless that may lose data. */
abstract class DriftTest {
    static final Schema SOCIETY = Schema.of(MINUTE, MEETING, MEMBER, CLUB);

    final Db db;
    private final TestDatabase database;

    DriftTest(Db db, TestDatabase database) {
        this.db = db;
        this.database = database;
    }

    @BeforeEach
    void create() {
        await(db.create(SOCIETY));
    }

    @AfterEach
    void drop() {
        database.execute(dropping());
        await(db.drop(SOCIETY));
    }

    /** What drops tables whatever refers to them. */
    abstract String dropping();

    final void finds_names_and_mends(Drift drift) {
        database.execute(drift.sql());

        var diff = await(db.diff(SOCIETY));

        assertThat(diff.differences()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(drift.kind());
            assertThat(found.entity()).isEqualTo(drift.entity());
            assertThat(found.component()).isEqualTo(drift.component());
            assertThat(found.isDestructive()).isEqualTo(drift.isDestructive());
            assertThat(found.isHarmless()).isEqualTo(drift.isHarmless());
        });
        if (drift.isHarmless()) {
            await(db.verify(SOCIETY));
        } else {
            assertThatThrownBy(() -> await(db.verify(SOCIETY)))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("[jino:schema-mismatch]")
                    .hasMessageContaining(drift.about());
        }
        if (drift.isDestructive()) {
            assertThat(diff.sql().lines()).isNotEmpty().allMatch(line -> line.isEmpty() || line.startsWith("--"));
            assertThat(diff.sql()).contains("WARNING");
        } else {
            database.execute(diff.sql());
            assertThat(await(db.diff(SOCIETY))).hasToString("");
            await(db.verify(SOCIETY));
        }
    }

    @Test
    void tells_everything_at_once() {
        database.execute("drop table minute; alter table member drop column bio; alter table club drop column name");

        assertThatThrownBy(() -> await(db.verify(SOCIETY)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("Minute: the table minute is missing")
                .hasMessageContaining("Member.bio: the column bio is missing")
                .hasMessageContaining("Club.name: the column name is missing")
                .hasMessageContaining("Club.name: nothing keeps two rows from having the same value");
    }

    @Test
    void tells_the_same_through_mutiny(MutinyDb mutiny) {
        mutiny.verify(SOCIETY).await().atMost(Duration.ofSeconds(30));
        database.execute("alter table member drop column bio");

        assertThat(mutiny.diff(SOCIETY).await().atMost(Duration.ofSeconds(30)).differences())
                .hasSize(1);
        assertThatThrownBy(() -> mutiny.verify(SOCIETY).await().atMost(Duration.ofSeconds(30)))
                .isInstanceOf(SchemaMismatchException.class);
    }

    @Test
    void finds_everything_missing_in_an_empty_database_and_creates_it_with_the_script() {
        await(db.drop(SOCIETY));
        assertThatThrownBy(() -> await(db.verify(SOCIETY))).isInstanceOf(SchemaMismatchException.class);

        database.execute(await(db.diff(SOCIETY)).sql());

        assertThat(await(db.diff(SOCIETY)).isEmpty()).isTrue();
    }

    @Test
    void finds_a_statement_that_the_database_refuses_although_the_columns_are_right() {
        database.execute("alter table minute rename to paper; create view minute as select distinct * from paper");
        try {
            var found = await(db.transaction(
                    tx -> tx.diff(SOCIETY).compose(diff -> tx.count(CLUB.find()).map(diff))));

            assertThat(found.differences())
                    .hasSizeGreaterThan(1)
                    .allMatch(difference -> difference.kind() == Difference.Kind.STATEMENT
                            && difference.entity().equals("Minute"));
            assertThat(found.sql()).contains("is not known here");
            assertThatThrownBy(() -> await(db.verify(SOCIETY))).hasMessageContaining("insert into");
        } finally {
            database.execute("drop view minute; drop table paper");
        }
    }

    @Test
    void has_queries_prepared_too_those_with_arguments_among_them() {
        var byName = Baked.bake(SqlType.STRING, name -> CLUB.find().where(CLUB.name.eq(name)));
        await(db.verify(SOCIETY, byName.with("Chess"), MEMBER.find(MEMBER.nickname)));
        database.execute("drop table minute");

        assertThatThrownBy(() -> await(db.verify(Schema.of(CLUB), byName.with("Chess"), MINUTE.find())))
                .isInstanceOfSatisfying(
                        SchemaMismatchException.class,
                        mismatch -> assertThat(mismatch.differences()).hasSize(1))
                .hasMessageContaining("A query: the database refuses a statement (jino:invalid-sql): select")
                .hasMessageNotContaining("Chess");
    }

    @Test
    void looks_without_touching_inside_of_a_transaction() {
        var diff = await(db.transaction(
                tx -> tx.diff(SOCIETY).compose(found -> tx.count(CLUB.find()).map(found))));

        assertThat(diff.isEmpty()).isTrue();
    }

    @Test
    void reads_the_catalog_in_as_many_statements_whatever_the_number_of_tables(Statements statements) {
        await(db.diff(Schema.of(CLUB)));
        long ofOne = catalogStatements(statements);
        statements.clear();

        await(db.diff(SOCIETY));

        assertThat(catalogStatements(statements)).isLessThanOrEqualTo(ofOne + 1);
    }

    private static long catalogStatements(Statements statements) {
        return statements.texts().stream()
                .filter(text -> text.contains("information_schema") || text.contains("pg_"))
                .count();
    }

    @Test
    void writes_the_next_file_of_a_folder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V1__society.sql"), "");
        Files.writeString(folder.resolve("V2.1__more.sql"), "");
        database.execute("alter table member drop column bio");

        var file = await(db.diff(SOCIETY)).writeNext(folder, "Give members a bio!");

        assertThat(file).contains(folder.resolve("V3__give_members_a_bio.sql"));
        assertThat(folder.resolve("V3__give_members_a_bio.sql"))
                .content()
                .contains("-- Member.bio: the column bio is missing\nalter table ");
    }

    @Test
    void writes_no_file_where_nothing_is_to_do(@TempDir Path folder) throws IOException {
        SchemaDiff diff = await(db.diff(SOCIETY));

        assertThat(diff.writeNext(folder, "nothing")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
