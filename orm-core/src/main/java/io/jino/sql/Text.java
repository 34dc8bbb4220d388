package io.jino.sql;

import java.util.List;

/**
 * The text of a statement, and the types of its placeholders.
 *
 * @param sql the SQL
 * @param types the type of each placeholder, for messages and logs
 */
record Text(String sql, List<String> types) {}
