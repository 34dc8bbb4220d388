package io.jino.sql;

import java.util.HashMap;
import java.util.Map;

/**
 * What a dialect answers to the functions that only another one has.
 */
final class Elsewhere {
    /** What MySQL and MariaDB answer to the functions that only PostgreSQL has. */
    static final Map<String, String> POSTGRES = with(
            refused(
                    "An array",
                    Feature.NO_ARRAY,
                    "any_of",
                    "all_of",
                    "array_contains",
                    "array_contained_by",
                    "array_overlaps",
                    "array_append",
                    "array_cat",
                    "array_remove",
                    "array_element",
                    "cardinality",
                    "enum_texts"),
            refused(
                    "A JSON operator of PostgreSQL",
                    "Use MySql.jsonText(...), jsonContains(...) or jsonSet(...).",
                    "json_at",
                    "json_text_at",
                    "json_number_at",
                    "json_boolean_at",
                    "json_contains_all",
                    "json_contained_by",
                    "json_has_key",
                    "json_has_any_key",
                    "json_has_all_keys",
                    "json_set_at",
                    "json_remove_at",
                    "json_merged"),
            refused(
                    "A range",
                    "Use two columns, and between(...) or comparisons.",
                    "int8range",
                    "tstzrange",
                    "daterange",
                    "isempty",
                    "range_contains",
                    "range_contained_by",
                    "range_overlaps",
                    "range_lower",
                    "range_upper"),
            refused(
                    "A text search of PostgreSQL",
                    "Use MySql.match(...).against(...).",
                    "to_tsvector",
                    "websearch_to_tsquery",
                    "text_matches",
                    "text_concat",
                    "ts_rank",
                    "setweight"));

    /** What PostgreSQL answers to the functions that only MySQL and MariaDB have. */
    static final Map<String, String> MYSQL = with(
            refused(
                    "A JSON function of MySQL",
                    "Use Postgres.json(...).",
                    "mysql_json_at",
                    "mysql_json_contains",
                    "mysql_json_text",
                    "mysql_json_set"),
            refused(
                    "MATCH ... AGAINST",
                    "Use Postgres.toTsVector(...) and matches(...).",
                    "match_natural",
                    "match_boolean",
                    "match_expansion"));

    private Elsewhere() {}

    /** All of some templates. */
    @SafeVarargs
    static Map<String, String> with(Map<String, String>... templates) {
        var all = new HashMap<String, String>();
        for (var some : templates) {
            all.putAll(some);
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> refused(String subject, String alternative, String... functions) {
        var templates = new HashMap<String, String>();
        for (String function : functions) {
            templates.put(function, "!" + subject + "|" + alternative);
        }
        return templates;
    }
}
