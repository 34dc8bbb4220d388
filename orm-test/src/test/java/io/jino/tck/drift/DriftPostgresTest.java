package io.jino.tck.drift;

import static io.jino.tck.drift.Drift.destructive;
import static io.jino.tck.drift.Drift.mendable;

import io.jino.Db;
import io.jino.drift.Difference.Kind;
import io.jino.test.JinoTest;
import io.jino.test.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@JinoTest
class DriftPostgresTest extends DriftTest {
    DriftPostgresTest(Db db, TestDatabase database) {
        super(db, database);
    }

    @Override
    String dropping() {
        return "drop table if exists minute, meeting, club, member cascade";
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
                        "alter table club add column motto text not null"),
                destructive(
                                "a column that no entity has",
                                Kind.SURPLUS_COLUMN,
                                "Club",
                                "alter table club add column motto text")
                        .harmless(),
                mendable(
                        "an integer that is too narrow",
                        Kind.TYPE,
                        "Meeting.place.floor",
                        "alter table meeting alter column place_floor type smallint"),
                destructive(
                        "an integer that is too wide",
                        Kind.TYPE,
                        "Member.version",
                        "alter table member alter column version type bigint"),
                destructive(
                        "a text where there should be a number",
                        Kind.TYPE,
                        "Meeting.place.floor",
                        "alter table meeting alter column place_floor type text"),
                mendable(
                        "a text that is too short",
                        Kind.TYPE,
                        "Member.nickname",
                        "alter table member alter column nickname type varchar(40)"),
                destructive(
                        "a text that is too long",
                        Kind.TYPE,
                        "Member.nickname",
                        "alter table member alter column nickname type varchar(400)"),
                mendable(
                        "a text with a limit where there should be none",
                        Kind.TYPE,
                        "Member.bio",
                        "alter table member alter column bio type varchar(400)"),
                mendable(
                        "a decimal with too few digits",
                        Kind.TYPE,
                        "Member.fee",
                        "alter table member alter column fee type numeric(8,2)"),
                destructive(
                        "a decimal of another scale",
                        Kind.TYPE,
                        "Member.fee",
                        "alter table member alter column fee type numeric(10,4)"),
                destructive(
                        "a point in time without its zone",
                        Kind.TYPE,
                        "Member.since",
                        "alter table member alter column since type timestamp"),
                mendable(
                        "a point in time without its fractions",
                        Kind.TYPE,
                        "Member.since",
                        "alter table member alter column since type timestamptz(0)"),
                mendable(
                        "a column that may be null and must not",
                        Kind.NULLABILITY,
                        "Member.fee",
                        "alter table member alter column fee drop not null"),
                mendable(
                        "a column that may not be null and must",
                        Kind.NULLABILITY,
                        "Member.bio",
                        "alter table member alter column bio set not null"),
                mendable(
                        "an id that nobody makes",
                        Kind.IDENTITY,
                        "Club.id",
                        "alter table club alter column id drop identity"),
                mendable(
                        "a default that is missing",
                        Kind.DEFAULT,
                        "Member.state",
                        "alter table member alter column state drop default"),
                mendable(
                        "a primary key that is missing",
                        Kind.PRIMARY_KEY,
                        "Minute.id",
                        "alter table minute drop constraint minute_pkey"),
                destructive(
                        "a primary key of other columns",
                        Kind.PRIMARY_KEY,
                        "Minute.id",
                        "alter table minute drop constraint minute_pkey, add primary key (id, day)"),
                mendable(
                        "a unique key that is missing",
                        Kind.UNIQUE,
                        "Member.email",
                        "alter table member drop constraint member_email_key"),
                mendable(
                        "a unique key of some of the rows",
                        Kind.UNIQUE,
                        "Member.email",
                        "alter table member drop constraint member_email_key;"
                                + " create unique index on member (email) where version > 1"),
                mendable(
                        "a foreign key that is missing",
                        Kind.FOREIGN_KEY,
                        "Minute.clubId+day",
                        "alter table minute drop constraint minute_club_id_day_fkey"),
                mendable(
                        "a foreign key that does something else",
                        Kind.FOREIGN_KEY,
                        "Club.founderId",
                        "alter table club drop constraint club_founder_id_fkey, add constraint club_founder_id_fkey"
                                + " foreign key (founder_id) references member on delete cascade"),
                mendable(
                        "a foreign key that leads elsewhere",
                        Kind.FOREIGN_KEY,
                        "Member.sponsorId",
                        "alter table member drop constraint member_sponsor_id_fkey, add constraint other"
                                + " foreign key (sponsor_id) references club on delete set null"),
                mendable("an index that is missing", Kind.INDEX, "Member.since", "drop index member_since"),
                mendable(
                        "an index that is not unique",
                        Kind.INDEX,
                        "Member.clubId+nickname",
                        "drop index member_club_id_nickname_idx;"
                                + " create index member_club_id_nickname_idx on member (club_id, nickname)"),
                mendable(
                        "an index of other columns",
                        Kind.INDEX,
                        "Member.since",
                        "drop index member_since; create index member_since on member (state)"),
                mendable(
                        "an index of a relation that is missing",
                        Kind.INDEX,
                        "Meeting.chairId",
                        "drop index meeting_chair_id_idx"),
                mendable(
                        "a condition that is missing",
                        Kind.CHECK,
                        "Member",
                        "alter table member drop constraint member_check"),
                mendable(
                        "a constant that an enum type lacks",
                        Kind.ENUM_TYPE,
                        "rank",
                        "alter table member alter column rank type text; drop type rank;"
                                + " create type rank as enum ('GUEST', 'HONORARY');"
                                + " alter table member alter column rank type rank using rank::rank"),
                destructive(
                        "a constant that only the database has",
                        Kind.ENUM_TYPE,
                        "rank",
                        "alter type rank add value 'KNIGHT'"),
                mendable("another comment of a table", Kind.COMMENT, "Member", "comment on table member is null")
                        .harmless(),
                mendable(
                                "another comment of a column",
                                Kind.COMMENT,
                                "Member.email",
                                "comment on column member.email is 'x'")
                        .harmless());
    }
}
