package io.jino.tck.drift;

import static io.jino.tck.drift.Drift.destructive;
import static io.jino.tck.drift.Drift.mendable;

import io.jino.Db;
import io.jino.drift.Difference.Kind;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@JinoTest(Database.MYSQL)
class DriftMySqlTest extends DriftTest {
    DriftMySqlTest(Db db, TestDatabase database) {
        super(db, database);
    }

    @Override
    String dropping() {
        return "set foreign_key_checks = 0; drop table if exists minute, meeting, club, member; set foreign_key_checks = 1";
    }

    @ParameterizedTest
    @MethodSource
    void finds_names_and_mends_it(Drift drift) {
        finds_names_and_mends(drift);
    }

    static Stream<Drift> finds_names_and_mends_it() {
        return Stream.of(
                mendable("a table that is missing", Kind.TABLE, "Minute", "drop table minute"),
                mendable("a column that is missing", Kind.COLUMN, "Member.bio", "alter table member drop column bio"),
                mendable(
                        "a column that is missing and may not be null",
                        Kind.COLUMN,
                        "Meeting.place.room",
                        "alter table meeting drop column place_room"),
                destructive(
                        "a column that every row needs and no entity has",
                        Kind.SURPLUS_COLUMN,
                        "Club",
                        "alter table club add column motto varchar(9) not null"),
                destructive(
                                "a column that no entity has",
                                Kind.SURPLUS_COLUMN,
                                "Club",
                                "alter table club add column motto varchar(9)")
                        .harmless(),
                mendable(
                        "a table that cannot keep every character",
                        Kind.CHARACTER_SET,
                        "Meeting",
                        "alter table meeting convert to character set latin1"),
                mendable(
                        "an integer that is too narrow",
                        Kind.TYPE,
                        "Meeting.place.floor",
                        "alter table meeting modify place_floor smallint"),
                destructive(
                        "an integer that is too wide",
                        Kind.TYPE,
                        "Member.version",
                        "alter table member modify version bigint not null"),
                destructive(
                        "an integer without a sign",
                        Kind.TYPE,
                        "Member.version",
                        "alter table member modify version int unsigned not null"),
                destructive(
                        "a text where there should be a number",
                        Kind.TYPE,
                        "Meeting.place.floor",
                        "alter table meeting modify place_floor varchar(9)"),
                mendable(
                        "a text that is too short",
                        Kind.TYPE,
                        "Member.nickname",
                        "alter table member modify nickname varchar(40) not null"),
                destructive(
                        "a text that is too long",
                        Kind.TYPE,
                        "Member.nickname",
                        "alter table member modify nickname varchar(400) not null"),
                mendable(
                        "a text with a limit where there should be none",
                        Kind.TYPE,
                        "Member.bio",
                        "alter table member modify bio text"),
                mendable(
                        "a decimal with too few digits",
                        Kind.TYPE,
                        "Member.fee",
                        "alter table member modify fee decimal(8,2) not null"),
                destructive(
                        "a decimal of another scale",
                        Kind.TYPE,
                        "Member.fee",
                        "alter table member modify fee decimal(10,4) not null"),
                destructive(
                        "a point in time that depends on the session",
                        Kind.TYPE,
                        "Member.since",
                        "alter table member modify since timestamp(6) null default (utc_timestamp(6))"),
                mendable(
                        "a point in time without its fractions",
                        Kind.TYPE,
                        "Member.since",
                        "alter table member modify since datetime default (utc_timestamp())"),
                mendable(
                        "a column that may be null and must not",
                        Kind.NULLABILITY,
                        "Member.fee",
                        "alter table member modify fee decimal(10,2)"),
                mendable(
                        "a column that may not be null and must",
                        Kind.NULLABILITY,
                        "Member.bio",
                        "alter table member modify bio longtext not null"),
                mendable(
                        "an id that nobody makes",
                        Kind.IDENTITY,
                        "Club.id",
                        "set foreign_key_checks = 0; alter table club modify id bigint not null;"
                                + " set foreign_key_checks = 1"),
                mendable(
                        "a default that is missing",
                        Kind.DEFAULT,
                        "Member.state",
                        "alter table member alter column state drop default"),
                mendable(
                        "a primary key that is missing",
                        Kind.PRIMARY_KEY,
                        "Minute.id",
                        "alter table minute drop primary key"),
                destructive(
                        "a primary key of other columns",
                        Kind.PRIMARY_KEY,
                        "Minute.id",
                        "alter table minute drop primary key, add primary key (id, day)"),
                mendable(
                        "a unique key that is missing",
                        Kind.UNIQUE,
                        "Member.email",
                        "alter table member drop index member_email_key"),
                mendable(
                        "a unique key of a part of the text",
                        Kind.UNIQUE,
                        "Member.email",
                        "alter table member drop index member_email_key, add unique index prefix (email(10))"),
                mendable(
                        "a foreign key that is missing",
                        Kind.FOREIGN_KEY,
                        "Minute.clubId+day",
                        "alter table minute drop foreign key minute_club_id_day_fkey"),
                mendable(
                        "a foreign key that does something else",
                        Kind.FOREIGN_KEY,
                        "Club.founderId",
                        "alter table club drop foreign key club_founder_id_fkey; alter table club add constraint"
                                + " club_founder_id_fkey foreign key (founder_id) references member (id) on delete cascade"),
                mendable(
                        "a foreign key that leads elsewhere",
                        Kind.FOREIGN_KEY,
                        "Member.sponsorId",
                        "alter table member drop foreign key member_sponsor_id_fkey; alter table member add constraint"
                                + " other foreign key (sponsor_id) references club (id) on delete set null"),
                mendable(
                        "an index that is missing",
                        Kind.INDEX,
                        "Member.since",
                        "alter table member drop index member_since"),
                mendable(
                        "an index that is not unique",
                        Kind.INDEX,
                        "Member.clubId+nickname",
                        "alter table member drop index member_club_id_nickname_idx,"
                                + " add index member_club_id_nickname_idx (club_id, nickname)"),
                mendable(
                        "an index of other columns",
                        Kind.INDEX,
                        "Member.since",
                        "alter table member drop index member_since, add index member_since (state)"),
                mendable(
                        "an index of a relation that is missing",
                        Kind.INDEX,
                        "Meeting.chairId",
                        "alter table meeting drop index meeting_chair_id_idx"),
                mendable(
                        "a condition that is missing",
                        Kind.CHECK,
                        "Member",
                        "alter table member drop constraint member_check"),
                mendable(
                        "a constant that an enum lacks",
                        Kind.TYPE,
                        "Member.rank",
                        "alter table member modify `rank` enum('GUEST', 'HONORARY') not null"),
                destructive(
                        "a constant that only the database has",
                        Kind.TYPE,
                        "Member.rank",
                        "alter table member modify `rank` enum('GUEST', 'FELLOW', 'HONORARY', 'KNIGHT') not null"),
                mendable("another comment of a table", Kind.COMMENT, "Member", "alter table member comment 'x'")
                        .harmless(),
                mendable(
                                "another comment of a column",
                                Kind.COMMENT,
                                "Member.email",
                                "alter table member modify email varchar(200) comment 'x'")
                        .harmless());
    }
}
