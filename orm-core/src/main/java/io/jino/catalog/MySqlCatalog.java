package io.jino.catalog;

import io.jino.ddl.Schema;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.jino.type.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * MySQL and MariaDB. Reads all tables of a database, because a text for each table would depend on their number, and joins
 * nothing, because the catalog has no indexes.
 */
final class MySqlCatalog extends Catalog {
    private static final String WHERE = " where table_schema = coalesce(?, database())";

    private static final String SELVES =
            "select table_name, table_type, table_comment, table_collation from information_schema.tables" + WHERE;

    private static final String COLUMNS = "select table_name, column_name, column_type, is_nullable, extra,"
            + " column_default, column_comment, character_set_name, collation_name from information_schema.columns"
            + WHERE + " order by table_name, ordinal_position";

    private static final String INDEXES = "select table_name, index_name, column_name, non_unique, sub_part, index_type"
            + " from information_schema.statistics" + WHERE + " order by table_name, index_name, seq_in_index";

    private static final String FOREIGN_KEYS = "select table_name, constraint_name, column_name,"
            + " referenced_table_schema, referenced_table_name, referenced_column_name"
            + " from information_schema.key_column_usage" + WHERE
            + " and referenced_table_name is not null order by table_name, constraint_name, ordinal_position";

    private static final String ACTIONS = "select table_name, constraint_name, delete_rule, update_rule"
            + " from information_schema.referential_constraints where constraint_schema = coalesce(?, database())";

    private static final String CHECKS = "select table_name, constraint_name from information_schema.table_constraints"
            + WHERE + " and constraint_type = 'CHECK'";

    private final Dialect dialect;

    MySqlCatalog(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    List<Plan<? extends List<Live.Entry>>> questions(Schema schema) {
        var questions = new ArrayList<Plan<? extends List<Live.Entry>>>();
        schema.tables().stream().map(table -> table.ref().schema()).distinct().forEach(place -> {
            var names = new Names(schema, place);
            questions.add(entries(names, place, SELVES, MySqlCatalog::self));
            questions.add(entries(names, place, COLUMNS, this::column));
            questions.add(entries(names, place, CHECKS, line -> new Live.Check(line.get(1))));
            questions.add(grouped(names, place, INDEXES, MySqlCatalog::index));
            questions.add(foreignKeys(names, place));
        });
        return questions;
    }

    private static Live.Part self(Line line) {
        String collation = line.get(3);
        int end = collation.indexOf('_');
        return new Live.Self(
                line.get(1).endsWith("VIEW"), line.get(2), end < 0 ? collation : collation.substring(0, end));
    }

    private Live.Part column(Line line) {
        String extra = line.get(4).toLowerCase(Locale.ROOT);
        int onUpdate = extra.indexOf("on update ");
        return new Live.Column(
                line.get(1),
                line.get(2),
                "",
                line.get(3).equals("YES"),
                extra.contains("auto_increment"),
                extra.contains(" generated"),
                defaultText(line.orNull(5), extra),
                line.get(6),
                line.orNull(7) == null ? "" : " character set " + line.get(7) + " collate " + line.get(8),
                onUpdate < 0 ? "" : " " + extra.substring(onUpdate));
    }

    // MariaDB says an expression; MySQL says a text, or an expression with escaped quotes.
    private @Nullable String defaultText(@Nullable String found, String extra) {
        if (found == null || (dialect.equals(Dialect.mariadb()) && found.equals("NULL"))) {
            return null;
        }
        if (dialect.equals(Dialect.mariadb())) {
            return "(" + found + ")";
        }
        return extra.contains("default_generated")
                ? "(" + found.replace("\\'", "'") + ")"
                : "'" + found.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static Live.Part index(List<Line> lines) {
        var first = lines.get(0);
        return new Live.Index(
                first.get(1),
                lines.stream().map(line -> line.get(2)).toList(),
                first.get(1).equals("PRIMARY"),
                first.get(3).equals("0"),
                false,
                lines.stream().allMatch(line -> line.orNull(4) == null),
                first.get(5).toLowerCase(Locale.ROOT));
    }

    private static Plan<List<Live.Entry>> foreignKeys(Names names, @Nullable String place) {
        return new Plan.Send<>(request(place, ACTIONS), actions -> {
            var byName = new LinkedHashMap<List<String>, Line>();
            actions.rows().forEach(line -> byName.put(List.of(line.get(0), line.get(1)), line));
            return grouped(names, place, FOREIGN_KEYS, lines -> foreignKey(lines, byName::get));
        });
    }

    private static Live.Part foreignKey(List<Line> lines, Function<List<String>, @Nullable Line> actions) {
        var first = lines.get(0);
        var action = actions.apply(List.of(first.get(0), first.get(1)));
        return new Live.ForeignKey(
                first.get(1),
                lines.stream().map(line -> line.get(2)).toList(),
                first.get(3),
                first.get(4),
                lines.stream().map(line -> line.get(5)).toList(),
                action(action == null ? "NO ACTION" : action.get(2)),
                action(action == null ? "NO ACTION" : action.get(3)));
    }

    private static Plan<List<Live.Entry>> entries(
            Names names, @Nullable String place, String sql, Function<Line, Live.Part> reading) {
        return Plan.of(
                request(place, sql),
                reply -> reply.rows().stream()
                        .flatMap(line -> names.places(line.get(0)).stream()
                                .map(table -> new Live.Entry(table, reading.apply(line))))
                        .toList());
    }

    private static Plan<List<Live.Entry>> grouped(
            Names names, @Nullable String place, String sql, Function<List<Line>, Live.Part> reading) {
        return Plan.of(request(place, sql), reply -> {
            var groups = new LinkedHashMap<List<String>, List<Line>>();
            reply.rows()
                    .forEach(line -> groups.computeIfAbsent(List.of(line.get(0), line.get(1)), any -> new ArrayList<>())
                            .add(line));
            return groups.values().stream()
                    .flatMap(lines -> names.places(lines.get(0).get(0)).stream()
                            .map(table -> new Live.Entry(table, reading.apply(lines))))
                    .toList();
        });
    }

    private static Request<Line> request(@Nullable String place, String sql) {
        var values = new ArrayList<@Nullable Object>();
        values.add(place);
        return new Request<>(new Statement(sql, values, List.of("STRING")), (row, position) -> Line.of(row));
    }

    /** A row as texts. */
    private record Line(List<@Nullable String> texts) {
        static Line of(Row row) {
            var texts = new @Nullable String[row.size()];
            for (int i = 0; i < texts.length; i++) {
                Object value = row.value(i);
                texts[i] = value instanceof byte[] ? textOrNull(row, i) : value == null ? null : value.toString();
            }
            return new Line(Arrays.asList(texts));
        }

        @Nullable String orNull(int position) {
            return texts.get(position);
        }

        String get(int position) {
            String text = texts.get(position);
            return text == null ? "" : text;
        }
    }

    /** Finds the tables of a schema by their names, in any case: some servers keep another one than they are given. */
    private record Names(Schema schema, @Nullable String place) {
        List<Integer> places(String name) {
            var exact = places(name, Objects::equals);
            return exact.isEmpty() ? places(name, String::equalsIgnoreCase) : exact;
        }

        private List<Integer> places(String name, BiFunction<String, String, Boolean> isSame) {
            var places = new ArrayList<Integer>();
            for (int i = 0; i < schema.tables().size(); i++) {
                var ref = schema.tables().get(i).ref();
                if (Objects.equals(ref.schema(), place) && isSame.apply(ref.name(), name)) {
                    places.add(i);
                }
            }
            return places;
        }
    }
}
