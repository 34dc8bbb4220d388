package io.jino.tck.matrix;

import static java.util.stream.Collectors.joining;

import io.jino.ddl.Ddl;
import io.jino.sql.Dialect;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page about types, made of what the tests find. */
final class TypesPage {
    private static final String INTRODUCTION = """
            # Types

            <!-- Written by a test, which fails if this is not what it finds: mvn -pl orm-test verify -Dtest=TypesPageTest -Dtypes.update=true -->

            Every value comes back as it was, or is refused before it is stored: nothing is wrapped, rounded or replaced, but for what the last
            column says. The tests send null, the least and the greatest value, a typical one and the odd ones of every type through each of these
            on every database:

            %s

            ## What a component may be

            The types of the databases are those that `db.create` makes. A primitive and its box are one type. What is refused, is refused with
            `jino:unfit-value` or `jino:value-range`; what is no JSON, by the server. A `List` of any of them but JSON text is an array of
            PostgreSQL, such as `bigint[]`, whose elements may be null; MySQL and MariaDB refuse it with `jino:unsupported`. Members of
            [documents](json.md) have the same types.

            """;

    private static final String FOREIGN = """

            ## What else databases have

            A table that was there before may have columns of other types. What is read of them is equal, or refused with the id here, with two
            exceptions that the drivers deliver as null, so that nothing can tell: an array of more than one dimension (PostgreSQL), and the date
            `0000-00-00`, which no server in strict mode stores (MySQL, MariaDB). Do not map such a column; select it cast to text.

            """;

    private TypesPage() {}

    static String text() {
        var page = new StringBuilder(INTRODUCTION.formatted(
                Stream.of(Place.values()).map(place -> "- " + place).collect(joining("\n"))));
        line(page, "Java", "PostgreSQL", "MySQL", "MariaDB", "Refused", "Besides");
        line(page, "---", "---", "---", "---", "---", "---");
        TypeCases.all().forEach(type -> row(page, type));
        page.append(FOREIGN).append("### PostgreSQL\n\n");
        foreign(page, ForeignTypes.ofPostgres());
        page.append("\n### MySQL and MariaDB\n\n");
        foreign(page, ForeignTypes.ofMySql());
        return page.toString();
    }

    private static void row(StringBuilder page, TypeCase<?> type) {
        line(
                page,
                type.javaType(),
                declared(Dialect.postgres(), type),
                declared(Dialect.mysql(), type),
                declared(Dialect.mariadb(), type),
                Stream.of(
                                refused("", TypeCase.ALL, type),
                                refused("MySQL, MariaDB: ", TypeCase.MYSQLS, type),
                                refused("PostgreSQL: ", TypeCase.POSTGRES, type))
                        .filter(refused -> !refused.isEmpty())
                        .collect(joining("; ")),
                type.remark());
    }

    private static String declared(Dialect dialect, TypeCase<?> type) {
        return "`" + Ddl.of(dialect).type(type.cells().value) + "`";
    }

    private static String refused(String where, Set<Dialect> dialects, TypeCase<?> type) {
        String names = type.samples().stream()
                .filter(sample -> TypeCase.ALL.stream()
                        .allMatch(dialect -> sample.isRefused(Set.of(dialect)) == dialects.contains(dialect)))
                .map(Sample::name)
                .collect(joining(", "));
        return names.isEmpty() ? "" : where + names;
    }

    private static void foreign(StringBuilder page, List<Foreign<?>> types) {
        line(page, "Type", "Value", "Read as", "What comes back");
        line(page, "---", "---", "---", "---");
        types.forEach(type -> line(
                page,
                "`" + type.declared() + "`",
                "`" + type.literal() + "`",
                "`" + type.read() + "`",
                type.refusal()
                        .map(id -> "refused, `" + id + "`: " + type.instead())
                        .orElseGet(() -> "`" + shown(type.value()) + "`")));
    }

    private static String shown(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : Objects.toString(value);
    }

    private static void line(StringBuilder page, String... cells) {
        page.append(Stream.of(cells).collect(joining(" | ", "| ", " |\n")));
    }
}
