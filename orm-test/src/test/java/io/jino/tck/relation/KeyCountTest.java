package io.jino.tck.relation;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.KioskTable.KIOSK;
import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.PlaceTable.PLACE;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.StandTable.STAND;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.relation.Tree;
import io.jino.sql.Statement;
import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Kiosk;
import io.jino.tck.relation.model.Land;
import io.jino.tck.relation.model.Place;
import io.jino.tck.relation.model.Purchase;
import io.jino.tck.relation.model.Stand;
import io.jino.tck.relation.model.Town;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No key, one, two, a thousand, a hundred thousand. */
abstract class KeyCountTest extends Blog {
    private static List<Category> categories(int number) {
        return LongStream.rangeClosed(1, number)
                .mapToObj(id -> new Category(id, null, "c"))
                .toList();
    }

    private static List<Land> lands(int number) {
        var lands = new ArrayList<Land>(List.of(new Land("de", "Germany")));
        IntStream.range(1, number).forEach(i -> lands.add(new Land("x" + i, "?")));
        return lands.subList(0, number);
    }

    private Set<String> texts() {
        var texts = new HashSet<String>();
        statements().all().stream().map(Statement::text).forEach(texts::add);
        return texts;
    }

    @Test
    void whole_numbers_take_one_statement_and_one_text_however_many_they_are() {
        for (int number : new int[] {1, 2, 1_000, 100_000}) {
            var loaded = done(
                    db().load(CATEGORY.children().orderBy(CATEGORY.id.asc()).as(CATEGORY.name), categories(number)));
            assertThat(loaded.list()).hasSize(number).startsWith(List.of("left", "right"));
        }
        statements().hasCount(4);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void pairs_of_them_do_too() {
        for (int number : new int[] {1, 2, 1_000, 100_000}) {
            var purchases = IntStream.rangeClosed(1, number)
                    .mapToObj(i -> new Purchase(1, i, "?"))
                    .toList();
            var loaded = done(db().load(
                            PURCHASE.lines().orderBy(PURCHASE_LINE.lineNo.asc()).as(PURCHASE_LINE.sku), purchases));
            assertThat(loaded.list()).hasSize(number).startsWith(List.of("a", "b"));
        }
        statements().hasCount(4);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void so_do_trees_and_counts() {
        for (int number : new int[] {1, 2, 1_000, 100_000}) {
            var below = Tree.below(CATEGORY.children(), 2, CATEGORY.name, (name, children) -> children.size());
            var root = done(db().load(below, categories(number))).list().get(0);
            assertThat(root).containsExactlyInAnyOrder(1, 0);
            var counts = done(db().load(CATEGORY.children().count(), categories(number)));
            assertThat(counts.list()).hasSize(number).startsWith(2L);
        }
        statements().hasCount(8);
        assertThat(texts()).hasSize(2);
    }

    @Test
    void no_key_takes_no_statement() {
        assertThat(done(db().load(CATEGORY.children(), List.<Category>of())).list())
                .isEmpty();
        assertThat(done(db().load(CATEGORY.parent, List.of(new Category(1, null, "root"))))
                        .list())
                .containsExactly(Optional.empty());
        statements().hasCount(0);
    }

    @Test
    void texts_take_one_statement_on_postgresql_and_elsewhere_one_for_every_1024() {
        var counts = List.of(1, 2, 3, 1_000, 1_024, 1_025, 5_000);
        var expected = List.of(1, 1, 1, 1, 1, 2, 5);
        for (int i = 0; i < counts.size(); i++) {
            statements().clear();
            var loaded = done(db().load(LAND.towns().orderBy(TOWN.name.asc()).as(TOWN.name), lands(counts.get(i))));
            assertThat(loaded.list()).hasSize(counts.get(i)).startsWith(List.of("Berlin", "Bonn"));
            statements().hasCount(isPostgres() ? 1 : expected.get(i));
        }
        statements().clear();
        done(db().load(LAND.towns().as(TOWN.name), lands(3)));
        sent(
                on("select t0.[name], t0.[land_code] from [town] t0 where t0.[land_code] = any($1::text[])"),
                on("select t0.[name], t0.[land_code] from [town] t0 where t0.[land_code] in (?, ?, ?, ?)"));
        assertThat(bound(0)).isEqualTo(isPostgres() ? "[[de, x1, x2]]" : "[de, x1, x2, x2]");
    }

    @Test
    void every_part_of_many_texts_finds_its_rows() {
        var lands = new ArrayList<Land>();
        var towns = new ArrayList<Town>();
        for (int i = 0; i < 3_000; i++) {
            lands.add(new Land("l" + i, "?"));
            towns.add(new Town(new UUID(1, i), "l" + i, "t" + i));
        }
        done(db().insertAll(TOWN, towns));
        var first = LAND.towns().orderBy(TOWN.name.asc()).limit(1).as(TOWN.name);
        assertThat(done(db().load(first, lands)).list())
                .isEqualTo(IntStream.range(0, 3_000)
                        .mapToObj(i -> List.of("t" + i))
                        .toList());
        assertThat(done(db().load(LAND.towns().count(), lands)).list())
                .containsOnly(1L)
                .hasSize(3_000);
        var stands = IntStream.range(0, 3_000)
                .mapToObj(i -> new Stand("s" + i, new UUID(2, i), "n" + i))
                .toList();
        done(db().insertAll(STAND, stands));
        var kiosks = IntStream.range(0, 3_000)
                .mapToObj(i -> new Kiosk(i, "s" + i, new UUID(2, i), "?"))
                .toList();
        statements().clear();
        assertThat(done(db().load(KIOSK.stand.as(STAND.name), kiosks)).list())
                .isEqualTo(
                        stands.stream().map(stand -> Optional.of(stand.name())).toList());
        statements().hasCount(isPostgres() ? 1 : 3);
    }

    @Test
    void every_part_of_many_trees_and_lines_does_too() {
        var places = new ArrayList<Place>();
        for (int i = 0; i < 1_500; i++) {
            places.add(new Place("p" + i, i < 1_500 / 2 ? null : "p" + (i - 750), "n" + i));
        }
        done(db().insertAll(PLACE, places));
        var below = Tree.below(PLACE.places(), 3, PLACE.name, (name, children) -> name);
        var loaded = done(db().load(below, places)).list();
        assertThat(loaded.subList(0, 750))
                .isEqualTo(IntStream.range(750, 1_500)
                        .mapToObj(i -> List.of("n" + i))
                        .toList());
        assertThat(loaded.subList(750, 1_500)).containsOnly(List.of());
        var above =
                done(db().load(Tree.above(PLACE.within, 3, PLACE.name), places)).list();
        assertThat(above.subList(750, 1_500))
                .isEqualTo(
                        IntStream.range(0, 750).mapToObj(i -> List.of("n" + i)).toList());
    }

    @Test
    void a_key_that_many_rows_have_is_asked_for_once() {
        var kiosks = all(KIOSK.find(
                KIOSK.fetch(KIOSK.name).with(KIOSK.stand.split().as(STAND.name)).as(List::of)));
        assertThat(kiosks).hasSize(4);
        var town = "00000000-0000-0000-0000-000000000001";
        if (isPostgres()) {
            assertThat(bound(1)).isEqualTo("[[a], [" + town + "]]");
        } else {
            assertThat(statements().all().get(1).values()).hasSize(2);
        }
        var children = all(CATEGORY.find(CATEGORY.parent.split()).orderBy(CATEGORY.id.asc()));
        assertThat(children).hasSize(6);
        assertThat(bound(1)).isEqualTo(isPostgres() ? "[[1, 2, 4]]" : "[[[1],[2],[4]]]");
    }
}
