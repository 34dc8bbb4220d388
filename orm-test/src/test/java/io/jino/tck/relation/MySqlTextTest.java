package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.LAND_towns;
import static io.jino.tck.relation.Relations.POST_labels;
import static io.jino.tck.relation.Relations.STAND_kiosks;
import static io.jino.tck.relation.model.KioskTable.KIOSK;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.PostLabelTable.POST_LABEL;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.load.HeldRows;
import io.jino.plan.Plan;
import io.jino.schema.Fetch;
import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import io.jino.tck.relation.model.Land;
import io.jino.tck.relation.model.Stand;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What MySQL gets and MariaDB does not, where no MySQL is at hand. */
class MySqlTextTest {
    private static <E> String text(Fetch<E, ?> fetch, E row) {
        var plan = HeldRows.load(fetch, List.of(row)).apply(new Renderings(Dialect.mysql()));
        var first = ((Plan.Together<?, ?>) plan).plans().get(0);
        return ((Plan.Send<?, ?>) first).request().statement().text();
    }

    @Test
    void some_rows_for_each_parent_are_found_by_a_lateral_join() {
        assertThat(text(POST_labels().orderBy(POST_LABEL.weight.desc()).limit(2).as(LABEL.name), Rows.ALPHA))
                .isEqualTo("select t1.`name`, t0.`c0` from json_table(?, '$[*]' columns (`c0` bigint path '$[0]')) t0"
                        + " cross join lateral (select t2.`id` as `id`, t2.`name` as `name`, t3.`weight` as `jino_o2`"
                        + " from `label` t2 join `post_label` t3 on t2.`id` = t3.`label_id` where t3.`post_id` = t0.`c0`"
                        + " order by t3.`weight` desc limit ?) t1 order by t1.`jino_o2` desc");
    }

    @Test
    void keys_that_are_no_numbers_cannot_be_a_table_there() {
        assertThat(text(LAND_towns().orderBy(TOWN.name.asc()).limit(2).as(TOWN.id), new Land("de", "")))
                .isEqualTo("select t0.`id`, t0.`jino_k0` from (select t1.`id` as `id`, t1.`land_code` as `land_code`,"
                        + " t1.`name` as `name`, t1.`land_code` as `jino_k0`, row_number() over (partition by"
                        + " t1.`land_code` order by t1.`name`) as `jino_n` from `town` t1 where t1.`land_code` in (?)) t0"
                        + " where t0.`jino_n` <= ? order by t0.`jino_n`");
        assertThat(text(STAND_kiosks().as(KIOSK.id), new Stand("a", Rows.BERLIN, "")))
                .isEqualTo("select t0.`id`, t0.`stand_code`, t0.`stand_town` from `kiosk` t0"
                        + " where (t0.`stand_code`, t0.`stand_town`) in ((?, ?))");
    }
}
