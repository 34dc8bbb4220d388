package io.jino.test;

import static io.jino.test.Await.await;

import io.jino.sql.Dialect;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;

/** PostgreSQL between two tests. */
final class PostgresHousekeeping extends Housekeeping {
    /** One round trip; looking into a table takes a fraction of what truncating it takes, so only full ones are. */
    private static final String EMPTY_TABLES = """
            do $jino$
            declare
                candidate text;
                filled boolean;
                found text[] := '{}';
            begin
                for candidate in
                    select format('%I.%I', n.nspname, c.relname)
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and not c.relispartition
                    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    and not exists (
                        select from pg_depend d
                        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
                loop
                    execute 'select exists (select from ' || candidate || ')' into filled;
                    if filled then
                        found := found || candidate;
                    end if;
                end loop;
                if cardinality(found) > 0 then
                    execute 'truncate ' || array_to_string(found, ', ') || ' cascade';
                end if;
                perform setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
                from pg_sequences where last_value is not null;
            end
            $jino$""";

    private static final String OPEN_TRANSACTIONS = """
            select pid, state, query from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            and backend_type = 'client backend' and xact_start is not null
            order by pid""";

    private PostgresHousekeeping(SqlConnection connection) {
        super(connection);
    }

    static Housekeeping open(String uri) {
        var housekeeping = new PostgresHousekeeping(await(PgConnection.connect(vertx(), uri)));
        // Without a notice for each table that is emptied because of another one.
        housekeeping.query("set lock_timeout = '5s'; set client_min_messages = warning");
        return housekeeping;
    }

    @Override
    Dialect dialect() {
        return Dialect.postgres();
    }

    @Override
    void emptyTables() {
        query(EMPTY_TABLES);
    }

    @Override
    List<OpenTransaction> openTransactions() {
        return query(OPEN_TRANSACTIONS).stream()
                .map(row -> new OpenTransaction(
                        row.getInteger(0), row.getString(1) + ", last statement: " + row.getString(2)))
                .toList();
    }

    @Override
    void cut(OpenTransaction transaction) {
        query("select pg_terminate_backend(" + transaction.session() + ")");
    }
}
