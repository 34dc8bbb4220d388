package io.jino.tck.relation;

import static io.jino.tck.relation.model.DigestTable.DIGEST;
import static io.jino.tck.relation.model.KioskTable.KIOSK;
import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.MomentTable.MOMENT;
import static io.jino.tck.relation.model.ProbeTable.PROBE;
import static io.jino.tck.relation.model.StandTable.STAND;
import static io.jino.tck.relation.model.StreetTable.STREET;
import static io.jino.tck.relation.model.TariffTable.TARIFF;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.tck.relation.model.Digest;
import io.jino.tck.relation.model.Moment;
import io.jino.tck.relation.model.Probe;
import io.jino.tck.relation.model.Tariff;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys of every type. */
abstract class KeyTest extends Blog {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00.123456Z");

    record Found(Optional<String> tariff, Optional<String> moment, Optional<String> digest) {}

    private void fillProbes() {
        Rows.insert(
                db(), TARIFF, new Tariff(new BigDecimal("1.500"), "cheap"), new Tariff(new BigDecimal("100"), "dear"));
        Rows.insert(db(), MOMENT, new Moment(NOON, "noon"), new Moment(Instant.EPOCH, "epoch"));
        Rows.insert(db(), DIGEST, new Digest(new byte[] {0, -1}, "two"), new Digest(new byte[] {}, "none"));
        Rows.insert(
                db(),
                PROBE,
                new Probe(1, new BigDecimal("1.50000"), NOON, new byte[] {0, -1}),
                new Probe(2, new BigDecimal("100.00000"), Instant.EPOCH, new byte[] {}),
                new Probe(3, null, null, null),
                new Probe(4, new BigDecimal("1.50001"), NOON.plusNanos(1000), new byte[] {0, -1, 0}));
    }

    @Test
    void texts() {
        var names = LAND.towns().orderBy(TOWN.name.asc()).as(TOWN.name);
        assertThat(all(LAND.find(names).orderBy(LAND.code.asc())))
                .containsExactly(List.of("Berlin", "Bonn"), List.of());
        sent(
                on(
                        "select t0.[code] from [land] t0 order by t0.[code]",
                        "select t0.[name], t0.[land_code] from [town] t0 where t0.[land_code] = any($1::text[])"
                                + " order by t0.[name]"),
                on(
                        "select t0.[code] from [land] t0 order by t0.[code]",
                        "select t0.[name], t0.[land_code] from [town] t0 where t0.[land_code] in (?, ?) order by t0.[name]"));
    }

    @Test
    void uuids() {
        var names = TOWN.streets().orderBy(STREET.name.asc()).as(STREET.name);
        assertThat(all(TOWN.find(names).orderBy(TOWN.name.asc())))
                .containsExactly(List.of("Allee", "Bogen"), List.of("Weg"), List.of());
        sent(
                on(
                        "select t0.[id] from [town] t0 order by t0.[name]",
                        "select t0.[name], t0.[town_id] from [street] t0 where t0.[town_id] = any($1::uuid[]) order by t0.[name]"),
                on(
                        "select t0.[id] from [town] t0 order by t0.[name]",
                        "select t0.[name], t0.[town_id] from [street] t0 where t0.[town_id] in (?, ?, ?, ?) order by t0.[name]"));
    }

    @Test
    void a_text_and_a_uuid_together() {
        var names = STAND.kiosks().orderBy(KIOSK.name.asc()).as(KIOSK.name);
        assertThat(all(STAND.find(names).orderBy(STAND.code.asc()))).containsExactly(List.of("k", "l"), List.of());
        sent(
                on(
                        "select t0.[code], t0.[town] from [stand] t0 order by t0.[code]",
                        "select t1.[name], t1.[stand_code], t1.[stand_town]"
                                + " from unnest($1::text[], $2::uuid[]) t0 ([c0], [c1]) join [kiosk] t1 on t1.[stand_code] = t0.[c0]"
                                + " and t1.[stand_town] = t0.[c1] order by t1.[name]"),
                on(
                        "select t0.[code], t0.[town] from [stand] t0 order by t0.[code]",
                        "select t0.[name], t0.[stand_code], t0.[stand_town] from [kiosk] t0"
                                + " where (t0.[stand_code], t0.[stand_town]) in ((?, ?), (?, ?)) order by t0.[name]"));
        var stand = KIOSK.stand.split().as(STAND.name);
        assertThat(all(KIOSK.find(stand).orderBy(KIOSK.id.asc())))
                .containsExactly(Optional.of("one"), Optional.of("one"), Optional.empty(), Optional.empty());
        sent(
                on(
                        "select t0.[stand_code], t0.[stand_town] from [kiosk] t0 order by t0.[id]",
                        "select t1.[name], t1.[code], t1.[town] from unnest($1::text[], $2::uuid[]) t0 ([c0], [c1])"
                                + " join [stand] t1 on t1.[code] = t0.[c0] and t1.[town] = t0.[c1]"),
                on(
                        "select t0.[stand_code], t0.[stand_town] from [kiosk] t0 order by t0.[id]",
                        "select t0.[name], t0.[code], t0.[town] from [stand] t0 where (t0.[code], t0.[town]) in ((?, ?))"));
    }

    @Test
    void decimals_are_equal_whatever_their_scale() {
        fillProbes();
        var ids = TARIFF.probes().orderBy(PROBE.id.asc()).as(PROBE.id);
        assertThat(all(TARIFF.find(ids).orderBy(TARIFF.rate.asc()))).containsExactly(List.of(1L), List.of(2L));
        sent(
                on(
                        "select t0.[rate] from [tariff] t0 order by t0.[rate]",
                        "select t0.[id], t0.[rate] from [probe] t0 where t0.[rate] = any($1::text[]::numeric[]) order by t0.[id]"),
                on(
                        "select t0.[rate] from [tariff] t0 order by t0.[rate]",
                        "select t0.[id], t0.[rate] from [probe] t0"
                                + " where t0.[rate] in (cast(? as decimal(65, 30)), cast(? as decimal(65, 30))) order by t0.[id]"));
    }

    @Test
    void points_in_time() {
        fillProbes();
        var ids = MOMENT.probes().orderBy(PROBE.id.asc()).as(PROBE.id);
        assertThat(all(MOMENT.find(ids).orderBy(MOMENT.at.asc()))).containsExactly(List.of(2L), List.of(1L));
        sent(
                on(
                        "select t0.[at] from [moment] t0 order by t0.[at]",
                        "select t0.[id], t0.[moment_at] from [probe] t0 where t0.[moment_at] = any($1::timestamptz[])"
                                + " order by t0.[id]"),
                on(
                        "select t0.[at] from [moment] t0 order by t0.[at]",
                        "select t0.[id], t0.[moment_at] from [probe] t0 where t0.[moment_at] in (?, ?) order by t0.[id]"));
    }

    @Test
    void bytes() {
        fillProbes();
        var ids = DIGEST.probes().orderBy(PROBE.id.asc()).as(PROBE.id);
        assertThat(all(DIGEST.find(ids).orderBy(DIGEST.name.asc()))).containsExactly(List.of(2L), List.of(1L));
        sent(
                on(
                        "select t0.[hash] from [digest] t0 order by t0.[name]",
                        "select t0.[id], t0.[hash] from [probe] t0 where t0.[hash] = any($1::bytea[]) order by t0.[id]"),
                on(
                        "select t0.[hash] from [digest] t0 order by t0.[name]",
                        "select t0.[id], t0.[hash] from [probe] t0 where t0.[hash] in (?, ?) order by t0.[id]"));
    }

    @Test
    void each_of_them_is_found_by_a_join_by_its_key_and_for_rows_in_hand_alike() {
        fillProbes();
        var expected = List.of(
                new Found(Optional.of("cheap"), Optional.of("noon"), Optional.of("two")),
                new Found(Optional.of("dear"), Optional.of("epoch"), Optional.of("none")),
                new Found(Optional.empty(), Optional.empty(), Optional.empty()),
                new Found(Optional.empty(), Optional.empty(), Optional.empty()));
        var joined = PROBE.fetch(PROBE.tariff.as(TARIFF.name))
                .with(PROBE.moment.as(MOMENT.name))
                .with(PROBE.digest.as(DIGEST.name))
                .as(Found::new);
        var split = PROBE.fetch(PROBE.tariff.split().as(TARIFF.name))
                .with(PROBE.moment.split().as(MOMENT.name))
                .with(PROBE.digest.split().as(DIGEST.name))
                .as(Found::new);
        assertThat(all(PROBE.find(joined).orderBy(PROBE.id.asc()))).isEqualTo(expected);
        statements().hasCount(1);
        assertThat(all(PROBE.find(split).orderBy(PROBE.id.asc()))).isEqualTo(expected);
        statements().hasCount(4);
        var probes = all(PROBE.find().orderBy(PROBE.id.asc()));
        assertThat(done(db().load(joined, probes)).list()).isEqualTo(expected);
    }
}
