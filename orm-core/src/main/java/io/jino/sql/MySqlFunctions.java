package io.jino.sql;

import java.util.Map;

/**
 * How functions look on MySQL and MariaDB. The place to add one that is not called by its Jino name, or that is not there.
 */
final class MySqlFunctions {
    private static final Map<String, String> BOTH = Map.ofEntries(
            Map.entry("length", "char_length({0})"),
            Map.entry("position", "position({1} in {0})"),
            Map.entry("round_to", "round({0}, {1})"),
            Map.entry("integer_divide", "({0} div {1})"),
            Map.entry("now", "utc_timestamp(6)"),
            Map.entry("current_date", "utc_date()"),
            Map.entry("utc", "{0}"),
            Map.entry("from_utc", "{0}"),
            Map.entry("year", "extract(year from {0})"),
            Map.entry("quarter", "extract(quarter from {0})"),
            Map.entry("month", "extract(month from {0})"),
            Map.entry("day", "extract(day from {0})"),
            Map.entry("hour", "extract(hour from {0})"),
            Map.entry("minute", "extract(minute from {0})"),
            Map.entry("second", "extract(second from {0})"),
            Map.entry("iso_week", "week({0}, 3)"),
            Map.entry("iso_day_of_week", "(weekday({0}) + 1)"),
            Map.entry("day_of_year", "dayofyear({0})"),
            Map.entry("truncate_year", "cast(date_format({0}, '%Y-01-01') as datetime(6))"),
            Map.entry("truncate_month", "cast(date_format({0}, '%Y-%m-01') as datetime(6))"),
            Map.entry("truncate_day", "cast(date({0}) as datetime(6))"),
            Map.entry("truncate_hour", "cast(date_format({0}, '%Y-%m-%d %H:00:00') as datetime(6))"),
            Map.entry("truncate_minute", "cast(date_format({0}, '%Y-%m-%d %H:%i:00') as datetime(6))"),
            Map.entry("plus_micros", "({0} + interval {1} microsecond)"),
            Map.entry("plus_days", "({0} + interval {1} day)"),
            Map.entry("plus_months", "({0} + interval {1} month)"),
            Map.entry("micros_between", "timestampdiff(microsecond, {0}, {1})"),
            Map.entry("days_between", "datediff({1}, {0})"),
            Map.entry("string_agg", "group_concat({distinct}{0}{order} separator {1})"),
            Map.entry("bool_and", "min({0})"),
            Map.entry("bool_or", "max({0})"),
            Map.entry("mysql_json_at", "json_extract({0}, {1})"),
            Map.entry("mysql_json_contains", "json_contains({0}, {1})"),
            Map.entry("match_natural", "match {0} against ({1})"),
            Map.entry("match_boolean", "match {0} against ({1} in boolean mode)"),
            Map.entry("match_expansion", "match {0} against ({1} with query expansion)"),
            Map.entry("array_agg", "!An array|Use joined(separator), or load the rows."));

    static final Map<String, String> MYSQL = Elsewhere.with(
            BOTH,
            Map.of(
                    "mysql_json_text",
                    "json_unquote(nullif(json_extract({0}, {1}), cast('null' as json)))",
                    "mysql_json_set",
                    "json_set({0}, {1}, {2})",
                    "json_text",
                    "cast({0} as char)"),
            Elsewhere.POSTGRES);

    // MariaDB keeps documents as text, and takes a text for a document where a function has given it. Its json_unquote
    // makes a question mark of what has four bytes in UTF-8, and its json_value makes a number of true.
    static final Map<String, String> MARIADB = Elsewhere.with(
            BOTH,
            Map.of(
                    "mysql_json_text",
                    "case json_type(json_extract({0}, {1})) when 'STRING' then json_value({0}, {1})"
                            + " when 'NULL' then null else json_extract({0}, {1}) end",
                    "mysql_json_set",
                    "json_set({0}, {1}, json_extract({2}, '$'))",
                    "json_text",
                    "{0}"),
            Elsewhere.POSTGRES);

    private MySqlFunctions() {}
}
