package io.jino.test;

import static io.jino.test.Await.await;

import io.jino.sql.Dialect;
import io.vertx.mysqlclient.MySQLConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** MySQL and MariaDB between two tests. */
final class MySqlHousekeeping extends Housekeeping {
    /** MySQL 8 would show counters of yesterday; MariaDB skips what stands in this comment. */
    private static final String SETTINGS =
            "set lock_wait_timeout = 5" + " /*!80000 , session information_schema_stats_expiry = 0 */";

    private static final String TABLES = """
            select concat('`', replace(table_name, '`', '``'), '`'), coalesce(auto_increment, 1) > 1
            from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE'""";

    private static final String SESSIONS = """
            select id, concat(lower(command), coalesce(concat(', statement: ', info), ''))
            from information_schema.processlist
            where db = database() and id <> connection_id()
            order by id""";

    /**
     * Not information_schema.innodb_trx: that shows a copy, which is not renewed within 100 ms after somebody looked at it,
     * so that quick tests would see an old one for ever.
     */
    private static final String STATUS = "show engine innodb status";

    private static final Pattern ACTIVE = Pattern.compile(
            "^---TRANSACTION \\d+, ACTIVE.*\\R(?:(?!---).*\\R)*?(?:MySQL|MariaDB) thread id (\\d+)", Pattern.MULTILINE);

    private MySqlHousekeeping(SqlConnection connection) {
        super(connection);
    }

    static Housekeeping open(String uri) {
        var housekeeping = new MySqlHousekeeping(await(MySQLConnection.connect(vertx(), uri)));
        housekeeping.query(SETTINGS);
        return housekeeping;
    }

    @Override
    Dialect dialect() {
        var version = connection.databaseMetadata().fullVersion().toLowerCase(Locale.ROOT);
        return version.contains("mariadb") ? Dialect.mariadb() : Dialect.mysql();
    }

    @Override
    void emptyTables() {
        var tables = query(TABLES);
        if (tables.isEmpty()) {
            return;
        }
        // Looking into a table takes a fraction of what truncating it takes.
        var filled = query(tables.stream()
                        .map(MySqlHousekeeping::unlessUntouched)
                        .collect(Collectors.joining(" union all ")))
                .stream()
                .map(row -> "truncate table " + row.getString(0))
                .collect(Collectors.joining("; "));
        if (!filled.isEmpty()) {
            query("set foreign_key_checks = 0; " + filled + "; set foreign_key_checks = 1");
        }
    }

    /** Also a table without rows has been touched if its counter moved. */
    private static String unlessUntouched(Row table) {
        var name = table.getString(0);
        var counted = table.getInteger(1) == 1;
        return "select '%s' from dual where %s"
                .formatted(
                        name.replace("\\", "\\\\").replace("'", "''"),
                        counted ? "true" : "exists (select 1 from " + name + ")");
    }

    @Override
    List<OpenTransaction> openTransactions() {
        var active = ACTIVE.matcher(query(STATUS).get(0).getString(2))
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        if (active.isEmpty()) {
            return List.of();
        }
        Function<Row, OpenTransaction> transaction = row -> new OpenTransaction(row.getLong(0), row.getString(1));
        return query(SESSIONS).stream()
                .map(transaction)
                .filter(found -> active.contains(found.session()))
                .toList();
    }

    @Override
    void cut(OpenTransaction transaction) {
        query("kill " + transaction.session());
    }
}
