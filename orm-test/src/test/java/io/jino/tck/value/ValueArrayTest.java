package io.jino.tck.value;

import static io.jino.postgres.Postgres.array;
import static io.jino.tck.value.model.WatchlistTable.WATCHLIST;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.tck.value.model.Account.Right;
import io.jino.tck.value.model.AccountId;
import io.jino.tck.value.model.Iban;
import io.jino.tck.value.model.Watchlist;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class ValueArrayTest {
    private static final Watchlist FULL = new Watchlist(
            1,
            List.of(new AccountId(1), new AccountId(2)),
            Arrays.asList(new Iban("DE1"), null),
            List.of(Right.PAY),
            List.of(URI.create("https://example.org")));

    @Test
    void keep_value_types_enums_and_what_a_package_converts(Db db) {
        var empty = new Watchlist(2, List.of(), List.of(), null, List.of());

        assertThat(await(db.insert(WATCHLIST, FULL))).isEqualTo(FULL);
        assertThat(await(db.insertAll(
                        WATCHLIST,
                        List.of(empty, new Watchlist(3, FULL.accounts(), FULL.ibans(), FULL.rights(), FULL.links())))))
                .hasSize(2);
        assertThat(await(db.all(WATCHLIST.find().orderBy(WATCHLIST.id.asc())))).startsWith(FULL, empty);
    }

    @Test
    void are_searched_by_value(Db db) {
        await(db.insert(WATCHLIST, FULL));

        assertThat(await(db.count(WATCHLIST
                        .find()
                        .where(array(WATCHLIST.accounts)
                                .contains(List.of(new AccountId(2)))
                                .and(array(WATCHLIST.rights).overlaps(List.of(Right.PAY, Right.CLOSE)))))))
                .isEqualTo(1);
    }
}
