package io.jino.tck.relation;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.sql.Dialect;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.vertx.core.Future;
import org.junit.jupiter.api.BeforeEach;

/** Three writers, their posts with notes and labels, and rows of every other kind. */
abstract class Blog {
    private static final String ROWS = """
            insert into writer (id, name, bio) values (1, 'ann', 'writes'), (2, 'bob', null), (3, 'cid', null);
            insert into post values
              (10, 1, 2, 'alpha', true, 1.500, '2026-01-01 00:00:00'),
              (11, 1, null, 'beta', true, 12345678.125, '2026-01-02 00:00:00'),
              (12, 1, 3, 'gamma', false, 0.000, '2026-01-03 00:00:00'),
              (13, 2, 1, 'delta', true, 2.000, '2026-01-04 00:00:00');
            insert into note values
              (20, 10, 2, 'first'), (21, 10, 3, 'second'), (22, 10, 1, 'third'), (23, 13, 1, 'fourth');
            insert into label values (1, 'new'), (2, 'old'), (3, 'rare');
            insert into post_label values (10, 1, 5), (10, 2, 1), (11, 1, 2), (13, 2, 9);
            insert into category values
              (1, null, 'root'), (2, 1, 'left'), (3, 1, 'right'), (4, 2, 'leaf'), (5, 4, 'deep'), (6, null, 'alone');
            insert into purchase values (1, 1, 'x'), (1, 2, 'y'), (2, 1, 'z');
            insert into purchase_line values
              (1, 1, 1, null, null, 'a'), (1, 1, 2, 1, 2, 'b'), (1, 2, 1, null, 2, 'c'), (2, 1, 1, 1, 1, 'd');
            insert into land values ('de', 'Germany'), ('fr', 'France');
            insert into town values
              ('00000000-0000-0000-0000-000000000001', 'de', 'Berlin'),
              ('00000000-0000-0000-0000-000000000002', 'de', 'Bonn'),
              ('00000000-0000-0000-0000-000000000003', null, 'Nowhere');
            insert into street values
              (1, '00000000-0000-0000-0000-000000000001', 'Allee', null),
              (2, '00000000-0000-0000-0000-000000000001', 'Bogen', null),
              (3, '00000000-0000-0000-0000-000000000002', 'Weg', null);
            insert into stand values
              ('a', '00000000-0000-0000-0000-000000000001', 'one'), ('b', '00000000-0000-0000-0000-000000000002', 'two');
            insert into kiosk values
              (1, 'a', '00000000-0000-0000-0000-000000000001', 'k'), (2, 'a', '00000000-0000-0000-0000-000000000001', 'l'),
              (3, 'a', null, 'm'), (4, null, null, 'n');
            """;

    private Db db;
    private Statements statements;
    private Dialect dialect;

    @BeforeEach
    void open(Db given, Dialect spoken, TestDatabase database, Statements recorded) {
        db = given;
        dialect = spoken;
        statements = recorded;
        database.execute(ROWS);
        recorded.clear();
    }

    final Db db() {
        return db;
    }

    final boolean isPostgres() {
        return dialect.equals(Dialect.postgres());
    }

    final Statements statements() {
        return statements;
    }

    final <T> T done(Future<T> future) {
        return await(future);
    }

    /** States what was sent; names stand in brackets, which become the quotes of the dialect. */
    final void sent(String... texts) {
        var quoted = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            quoted[i] = texts[i].replaceAll("\\[(\\w+)]", isPostgres() ? "\"$1\"" : "`$1`");
        }
        statements.containsExactly(quoted);
    }

    /** States what was sent on each database. */
    final void sent(String[] postgres, String[] mariadb) {
        sent(isPostgres() ? postgres : mariadb);
    }

    static String[] on(String... texts) {
        return texts;
    }
}
