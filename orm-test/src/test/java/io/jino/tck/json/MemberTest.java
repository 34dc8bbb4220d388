package io.jino.tck.json;

import static io.jino.tck.json.model.ReaderTable.READER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.error.DatabaseException;
import io.jino.error.MappingException;
import io.jino.expr.Functions;
import io.jino.expr.Predicate;
import io.jino.query.Projection;
import io.jino.raw.Sql;
import io.jino.tck.json.model.Reader;
import io.jino.tck.json.model.Reader.Address;
import io.jino.tck.json.model.Reader.Level;
import io.jino.tck.json.model.Reader.Profile;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class MemberTest {
    private static final Baked1<Integer, Reader> OLDER =
            Baked.bake(SqlType.INTEGER, age -> READER.find().where(READER.profile.age.gt(age)));

    private Db db;

    @BeforeEach
    void fill(Db given) {
        db = given;
        await(db.insertAll(
                READER, List.of(DocumentTest.ANNA, DocumentTest.BERT, Reader.of("Carl", Profile.of(20, "aachen")))));
    }

    private List<String> names(Predicate condition) {
        return await(db.all(READER.find(READER.name).where(condition).orderBy(READER.name.asc())));
    }

    @Test
    void scenario_79_finds_selects_and_orders_rows_by_its_own_type() {
        var profile = READER.profile;

        assertThat(names(profile.age.gt(16))).containsExactly("Anna", "Carl");
        assertThat(names(profile.age.in(15, 20))).containsExactly("Bert", "Carl");
        assertThat(names(profile.newsletter)).containsExactly("Anna");
        assertThat(names(profile.newsletter.not())).containsExactly("Bert", "Carl");
        assertThat(names(profile.level.eq(Level.REGULAR))).containsExactly("Anna");
        assertThat(names(profile.town.startsWith("Ber"))).containsExactly("Anna", "Bert");
        assertThat(names(profile.town.eq(DocumentTest.TOWN))).containsExactly("Anna");
        assertThat(names(profile.address.city.eq("Köln"))).containsExactly("Anna");
        assertThat(names(profile.address.point.latitude.between(50.0, 51.0))).containsExactly("Anna");
        assertThat(names(profile.seen.lt(DocumentTest.SEEN.plusSeconds(1)))).containsExactly("Anna");
        assertThat(names(profile.seen.year().eq(2024))).containsExactly("Anna");
        assertThat(await(db.all(READER.find(profile.age.plus(1)).orderBy(profile.age.desc()))))
                .containsExactly(45, 21, 16);
        assertThat(await(db.all(READER.find(profile.age).orderBy(profile.age.asc()))))
                .containsExactly(15, 20, 44);
        assertThat(await(db.all(OLDER.with(16)))).hasSize(2);
        assertThat(await(db.one(READER.find(profile.address.orNull()).where(profile.age.gt(40)))))
                .isEqualTo(DocumentTest.FULL.address());
        assertThat(await(db.one(READER.find(profile.address.point).where(profile.age.gt(40)))))
                .isEqualTo(new Reader.Point(50.9, 6.9));
    }

    @Test
    void is_grouped_and_aggregated() {
        var level = READER.profile.level;

        assertThat(await(db.all(READER.find(Projection.of(level, Functions.count(), READER.profile.age.max())
                                .as(Group::new))
                        .groupBy(level)
                        .orderBy(level.asc()))))
                .containsExactly(new Group(Level.NEW, 2, 20), new Group(Level.REGULAR, 1, 44));
    }

    record Group(Level level, long count, int oldest) {}

    @Test
    void is_of_the_use_of_the_table_that_it_is_asked_of() {
        var other = READER.as();

        assertThat(await(db.count(READER.find().join(other, other.profile.age.gt(READER.profile.age)))))
                .isEqualTo(3);
    }

    @Test
    void scenario_80_tells_what_is_null_from_what_is_absent(TestDatabase database) {
        database.execute("update reader set profile = '{\"home_town\": null, \"age\": null}' where name = 'Anna'");
        database.execute("update reader set profile = '{}' where name = 'Bert'");

        assertThat(names(READER.profile.town.isNull())).containsExactly("Anna", "Bert");
        assertThat(names(READER.profile.town.isNotNull())).containsExactly("Carl");
        assertThat(names(READER.profile.age.isNull())).containsExactly("Anna", "Bert");
        assertThat(names(READER.profile.town.isJsonNull())).containsExactly("Anna");
        assertThat(names(READER.profile.town.isAbsent())).containsExactly("Bert");
        assertThat(names(READER.profile.town.isPresent())).containsExactly("Anna", "Carl");
        assertThat(names(READER.profile.address.isNull())).containsExactly("Anna", "Bert", "Carl");
        assertThat(names(READER.profile.address.isJsonNull())).containsExactly("Carl");
        assertThat(names(READER.profile.address.city.isAbsent())).containsExactly("Anna", "Bert", "Carl");
    }

    @Test
    void is_null_or_refused_where_it_is_not_there(TestDatabase database) {
        database.execute("update reader set profile = '{}'");

        assertThat(await(db.all(READER.find(READER.profile.town)))).containsOnlyNulls();
        assertThat(await(db.all(READER.find(READER.profile.address)))).containsOnlyNulls();
        assertThat(await(db.first(READER.find(READER.profile.age.opt()))).orElseThrow())
                .isEmpty();
        assertThatThrownBy(() -> await(db.all(READER.find(READER.profile.age))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Reader.profile.age")
                .hasMessageContaining("[jino:null-member]");
    }

    @Test
    void is_refused_where_it_is_of_another_type(TestDatabase database) {
        database.execute("update reader set profile = '{\"age\": \"old\"}'");
        var adults = READER.find(READER.name).where(READER.profile.age.gt(16));

        if (isMariaDb()) {
            // Its casts make zero of it.
            assertThat(await(db.all(adults))).isEmpty();
        } else {
            assertThatThrownBy(() -> await(db.all(adults)))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageNotContaining("old");
        }
    }

    private boolean isMariaDb() {
        return await(db.one(Sql.of("select version()").as(SqlType.STRING))).contains("MariaDB");
    }

    @Test
    void compares_objects_as_a_whole() {
        assertThat(names(READER.settings.isNull())).containsExactly("Bert", "Carl");
        assertThat(names(READER.profile.address.eq(new Address("Am Ufer 1", "Köln", new Reader.Point(50.9, 6.9)))))
                .containsExactly("Anna");
        assertThat(names(READER.tags.eq(List.of()))).containsExactly("Bert", "Carl");
    }
}
