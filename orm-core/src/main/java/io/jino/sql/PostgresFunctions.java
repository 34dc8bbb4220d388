package io.jino.sql;

import java.util.Map;

/**
 * How functions look on PostgreSQL. The place to add one that is not called by its Jino name.
 */
final class PostgresFunctions {
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("length", "char_length({0})"),
            Map.entry("position", "position({1} in {0})"),
            Map.entry("round_to", "round({0}::numeric, {1})"),
            Map.entry("integer_divide", "({0} / {1})"),
            Map.entry("now", "now()"),
            Map.entry("current_date", "cast(now() at time zone 'UTC' as date)"),
            Map.entry("utc", "({0} at time zone 'UTC')"),
            Map.entry("year", "extract(year from {0})"),
            Map.entry("quarter", "extract(quarter from {0})"),
            Map.entry("month", "extract(month from {0})"),
            Map.entry("day", "extract(day from {0})"),
            Map.entry("hour", "extract(hour from {0})"),
            Map.entry("minute", "extract(minute from {0})"),
            Map.entry("second", "floor(extract(second from {0}))"),
            Map.entry("iso_week", "extract(week from {0})"),
            Map.entry("iso_day_of_week", "extract(isodow from {0})"),
            Map.entry("day_of_year", "extract(doy from {0})"),
            Map.entry("truncate_year", "date_trunc('year', {0})"),
            Map.entry("truncate_month", "date_trunc('month', {0})"),
            Map.entry("truncate_day", "date_trunc('day', {0})"),
            Map.entry("truncate_hour", "date_trunc('hour', {0})"),
            Map.entry("truncate_minute", "date_trunc('minute', {0})"),
            Map.entry("from_utc", "({0} at time zone 'UTC')"),
            Map.entry("plus_micros", "({0} + {1} * interval '1 microsecond')"),
            Map.entry("plus_days", "({0} + {1} * interval '1 day')"),
            Map.entry("plus_months", "({0} + {1} * interval '1 month')"),
            Map.entry("micros_between", "(extract(epoch from ({1}::timestamp - {0}::timestamp)) * 1000000)::int8"),
            Map.entry("days_between", "({1}::date - {0}::date)"),
            Map.entry("string_agg", "string_agg({distinct}{0}, {1}{order})"),
            Map.entry("any_of", "any({0})"),
            Map.entry("all_of", "all({0})"),
            Map.entry("array_contains", "({0} @> {1})"),
            Map.entry("array_contained_by", "({0} <@ {1})"),
            Map.entry("array_overlaps", "({0} && {1})"),
            Map.entry("array_element", "({0})[{1}]"),
            Map.entry("enum_texts", "{0}::text[]"),
            Map.entry("json_text", "{0}::text"),
            Map.entry("json_at", "({0} #> {1}::text[])"),
            Map.entry("json_text_at", "({0} #>> {1}::text[])"),
            Map.entry("json_number_at", "nullif({0} #> {1}::text[], 'null')::numeric"),
            Map.entry("json_boolean_at", "nullif({0} #> {1}::text[], 'null')::bool"),
            Map.entry("json_contains_all", "({0} @> {1})"),
            Map.entry("json_contained_by", "({0} <@ {1})"),
            Map.entry("json_has_key", "({0} ? {1})"),
            Map.entry("json_has_any_key", "({0} ?| {1}::text[])"),
            Map.entry("json_has_all_keys", "({0} ?& {1}::text[])"),
            Map.entry("json_set_at", "jsonb_set({0}, {1}::text[], {2})"),
            Map.entry("json_remove_at", "({0} #- {1}::text[])"),
            Map.entry("json_merged", "({0} || {1})"),
            Map.entry("text_matches", "({0} @@ {1})"),
            Map.entry("text_concat", "({0} || {1})"),
            Map.entry("range_contains", "({0} @> {1})"),
            Map.entry("range_contained_by", "({0} <@ {1})"),
            Map.entry("range_overlaps", "({0} && {1})"),
            Map.entry("range_lower", "lower({0})"),
            Map.entry("range_upper", "upper({0})"),
            Map.entry("series_of_times", "generate_series({0}, {1}, {2} * interval '1 microsecond')"),
            Map.entry(
                    "series_of_dates",
                    "generate_series({0}::timestamp, {1}::timestamp, {2} * interval '1 month' + {3} * interval '1 day')"));

    static final Map<String, String> TEMPLATES = Elsewhere.with(OWN, Elsewhere.MYSQL);

    private PostgresFunctions() {}
}
