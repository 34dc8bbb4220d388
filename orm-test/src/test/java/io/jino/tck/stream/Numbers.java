package io.jino.tck.stream;

import io.jino.raw.Sql;
import io.jino.raw.SqlQuery;
import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries for very many rows, without a table that has them. */
final class Numbers {
    private Numbers() {}

    /** The numbers from 0 to one million, without the last, in any order, each with 100 letters behind it. */
    static SqlQuery<String> million(Dialect dialect) {
        return Sql.of("select concat(" + number(dialect) + ", repeat('x', 100)) from " + from(dialect, 6))
                .as(SqlType.STRING);
    }

    /** The numbers from 0 to ten thousand, without the last. */
    static SqlQuery<Long> tenThousand(Dialect dialect) {
        return tenThousand(dialect, 10_000);
    }

    /** So many of them, from the first. */
    static SqlQuery<Long> tenThousand(Dialect dialect, long most) {
        return Sql.of("select " + number(dialect) + " from " + from(dialect, 4) + " order by 1 limit " + most)
                .as(SqlType.LONG);
    }

    private static boolean isPostgres(Dialect dialect) {
        return dialect.equals(Dialect.postgres());
    }

    private static String number(Dialect dialect) {
        return isPostgres(dialect) ? "n" : "n.n";
    }

    private static String from(Dialect dialect, int digits) {
        if (isPostgres(dialect)) {
            return "generate_series(0, " + "9".repeat(digits) + "::bigint) n";
        }
        var digit =
                IntStream.range(0, 10).mapToObj(i -> "select " + i + " d").collect(Collectors.joining(" union all "));
        var tables = IntStream.range(0, digits)
                .mapToObj(i -> "(" + digit + ") d" + i)
                .collect(Collectors.joining(" cross join "));
        var sum = IntStream.range(0, digits)
                .mapToObj(i -> "d" + i + ".d * 1" + "0".repeat(i))
                .collect(Collectors.joining(" + "));
        return "(select " + sum + " n from " + tables + ") n";
    }
}
