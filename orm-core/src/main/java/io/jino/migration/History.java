package io.jino.migration;

import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of what was carried out: a table as Flyway has it, so that either can go on where the other ended.
 */
public final class History {
    private static final String TABLE = "flyway_schema_history";

    private static final String POSTGRES = """
            create table "flyway_schema_history" (
                "installed_rank" integer not null constraint "flyway_schema_history_pk" primary key,
                "version" varchar(50),
                "description" varchar(200) not null,
                "type" varchar(20) not null,
                "script" varchar(1000) not null,
                "checksum" integer,
                "installed_by" varchar(100) not null,
                "installed_on" timestamp not null default now(),
                "execution_time" integer not null,
                "success" boolean not null)""";

    private static final String POSTGRES_INDEX =
            "create index \"flyway_schema_history_s_idx\" on \"flyway_schema_history\" (\"success\")";

    private static final String MYSQL = """
            create table `flyway_schema_history` (
                `installed_rank` int not null,
                `version` varchar(50),
                `description` varchar(200) not null,
                `type` varchar(20) not null,
                `script` varchar(1000) not null,
                `checksum` int,
                `installed_by` varchar(100) not null,
                `installed_on` timestamp not null default current_timestamp,
                `execution_time` int not null,
                `success` bool not null,
                constraint `flyway_schema_history_pk` primary key (`installed_rank`),
                index `flyway_schema_history_s_idx` (`success`)) character set utf8mb4""";

    private static final String ROWS = "select installed_rank, version, type, script, checksum, success from " + TABLE
            + " order by installed_rank";

    private static final String COLUMNS =
            "insert into " + TABLE + " (installed_rank, version, description, type, script,"
                    + " checksum, installed_by, execution_time, success) select coalesce(max(h.installed_rank), 0) + 1, ";

    private static final String POSTGRES_ADD = COLUMNS
            + "$1::text, $2::text, 'SQL', $3::text, $4::int4, current_user, $5::int4, $6::bool from " + TABLE + " h";

    private static final String MYSQL_ADD = COLUMNS
            + "cast(? as char), cast(? as char), 'SQL', cast(? as char), ?, substring_index(current_user(), '@', 1), ?, ?"
            + " from " + TABLE + " h";

    private final boolean isPostgres;

    /** That of a database. */
    public History(Dialect dialect) {
        this.isPostgres = dialect.equals(Dialect.postgres());
    }

    /**
     * Something that was carried out.
     *
     * @param version null for what has none, such as a repeatable migration
     * @param type {@code SQL}, or what else Flyway knows
     * @param checksum null where there is no file
     */
    public record Entry(
            @Nullable String version,
            String type,
            String script,
            @Nullable Integer checksum,
            boolean isSuccess) {}

    /** Makes the table if it is not there, and reads it. */
    public Plan<List<Entry>> read() {
        String question = isPostgres
                ? "select to_regclass('" + TABLE + "') is not null"
                : "select exists (select 1 from information_schema.tables where table_schema = database()"
                        + " and table_name = '" + TABLE + "')";
        var request = new Request<>(new Statement(question, List.of(), List.of()), (row, position) -> is(row, 0));
        return new Plan.Send<>(request, reply -> {
            if (reply.rows().get(0)) {
                return rows();
            }
            return new Plan.Send<>(
                    Request.plain(isPostgres ? POSTGRES : MYSQL),
                    made -> isPostgres ? new Plan.Send<>(Request.plain(POSTGRES_INDEX), indexed -> rows()) : rows());
        });
    }

    private static Plan<List<Entry>> rows() {
        return Plan.of(
                new Request<>(
                        new Statement(ROWS, List.of(), List.of()),
                        (row, position) -> new Entry(
                                text(row, 1),
                                String.valueOf(text(row, 2)),
                                String.valueOf(text(row, 3)),
                                sum(row),
                                is(row, 5))),
                reply -> reply.rows());
    }

    /** Adds a migration. */
    @SuppressWarnings("NullAway") // the one value of Void
    public Plan<Void> add(Migration migration, int millis, boolean isSuccess) {
        var values = new ArrayList<@Nullable Object>(List.of(
                migration.version(),
                migration.description(),
                migration.script(),
                migration.checksum(),
                millis,
                isSuccess));
        var types = List.of("STRING", "STRING", "STRING", "INTEGER", "INTEGER", "BOOLEAN");
        return Plan.of(Request.of(new Statement(isPostgres ? POSTGRES_ADD : MYSQL_ADD, values, types)), reply -> null);
    }

    private static @Nullable String text(Row row, int position) {
        Object value = row.value(position);
        return value == null ? null : SqlType.STRING.read(value);
    }

    private static @Nullable Integer sum(Row row) {
        Object value = row.value(4);
        return value == null ? null : SqlType.INTEGER.read(value);
    }

    private static boolean is(Row row, int position) {
        Object value = row.value(position);
        return value != null && SqlType.BOOLEAN.read(value);
    }
}
