package io.jino.tck.ddl;

import static io.jino.tck.ddl.model.ClubTable.CLUB;
import static io.jino.tck.ddl.model.MeetingTable.MEETING;
import static io.jino.tck.ddl.model.MemberTable.MEMBER;
import static io.jino.tck.ddl.model.MinuteTable.MINUTE;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.ddl.Schema;
import io.jino.error.ConstraintViolationException;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.ddl.model.Club;
import io.jino.tck.ddl.model.Member;
import io.jino.test.Statements;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code create} and {@code drop} do to a real database. */
abstract class CreationTest {
    static final Schema SOCIETY = Schema.of(MINUTE, MEETING, MEMBER, CLUB);

    private final Db db;

    CreationTest(Db db) {
        this.db = db;
    }

    @AfterEach
    void drop() {
        await(db.drop(SOCIETY));
    }

    @TestFactory
    Stream<DynamicTest> creates_verifies_and_drops_every_entity_of_the_suite_as_often_as_one_likes(Dialect dialect) {
        return SuiteSchemas.on(dialect).entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    var schema = entry.getValue();
                    await(db.create(schema));
                    await(db.create(schema));
                    for (var table : schema.tables()) {
                        assertThat(await(db.all(table.find()))).isEmpty();
                    }
                    await(db.verify(schema));
                    assertThat(await(db.diff(schema))).hasToString("");
                    await(db.drop(schema));
                    await(db.drop(schema));
                    assertThatThrownBy(() -> await(db.all(schema.tables().get(0).find())))
                            .hasMessageContaining("[jino:invalid-sql]");
                }));
    }

    @Test
    void lets_sessions_create_at_the_same_time() {
        var creating = IntStream.range(0, 4).mapToObj(i -> db.create(SOCIETY)).toList();

        await(Future.all(creating));

        assertThat(await(db.count(MEMBER.find()))).isZero();
    }

    @Test
    void lets_sessions_create_and_drop_at_the_same_time() {
        var working = IntStream.range(0, 6)
                .mapToObj(i -> i % 2 == 0 ? db.create(SOCIETY) : db.drop(SOCIETY))
                .toList();

        await(Future.all(working));

        await(db.create(SOCIETY));
        assertThat(await(db.count(MEMBER.find()))).isZero();
    }

    @Test
    void holds_both_foreign_keys_of_a_circle() {
        await(db.create(SOCIETY));

        var club = await(db.insert(CLUB, new Club(null, "Chess", null)));
        var member = await(db.insert(MEMBER, member(club, "daisy")));
        await(db.update(CLUB, new Club(club.id(), "Chess", member.id())));

        assertThatThrownBy(() -> await(db.insert(CLUB, new Club(null, "Go", 4711L))))
                .isInstanceOf(ConstraintViolationException.ForeignKey.class);
        assertThatThrownBy(() -> await(db.insert(MEMBER, member(new Club(4711L, "", null), "ada"))))
                .isInstanceOf(ConstraintViolationException.ForeignKey.class);
    }

    @Test
    void creates_what_is_missing_and_leaves_alone_what_is_there() {
        await(db.create(Schema.of(MEMBER, CLUB)));
        await(db.insert(CLUB, new Club(null, "Chess", null)));

        await(db.create(SOCIETY));

        assertThat(await(db.all(CLUB.find(CLUB.name)))).containsExactly("Chess");
        assertThat(await(db.count(MINUTE.find()))).isZero();
    }

    @Test
    void sends_three_statements_where_everything_is_there(Statements statements) {
        await(db.create(SOCIETY));
        statements.clear();

        await(db.create(SOCIETY));

        assertThat(statements.texts()).hasSizeLessThanOrEqualTo(4).noneMatch(sql -> sql.startsWith("create"));
    }

    @Test
    void keeps_any_character_of_a_text_and_every_default(Dialect dialect) {
        await(db.create(SOCIETY));
        var club = await(db.insert(CLUB, new Club(null, "Schach \u265E \uD83D\uDE00", null)));

        var member = await(db.insert(MEMBER, member(club, "daisy")));

        assertThat(await(db.one(CLUB.find())).name()).isEqualTo("Schach \u265E \uD83D\uDE00");
        assertThat(member.state()).isEqualTo("new");
        assertThat(member.since()).isNotNull();
        String comment = dialect.equals(Dialect.postgres())
                ? "select obj_description('member'::regclass, 'pg_class')"
                : "select table_comment from information_schema.tables"
                        + " where table_schema = database() and table_name = 'member'";
        assertThat(await(db.one(Sql.of(comment).as(SqlType.STRING)))).isEqualTo("Who is in a club; it's a table.");
    }

    private static Member member(Club club, String nickname) {
        return new Member(
                null,
                CLUB.keyOf(club),
                null,
                nickname,
                null,
                null,
                new BigDecimal("10.00"),
                Member.Rank.FELLOW,
                null,
                null,
                0);
    }
}
