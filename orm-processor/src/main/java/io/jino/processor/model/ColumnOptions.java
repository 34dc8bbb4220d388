package io.jino.processor.model;

/**
 * What the column of a new table has besides its type, as the author says it.
 *
 * @param length the most characters or bytes, or zero if nothing is said
 * @param precision the most digits, or zero if nothing is said
 * @param scale how many of them are behind the point
 * @param comment what the database is told about it; empty for nothing
 * @param defaultValue its default as an expression; empty if nothing is said
 */
public record ColumnOptions(
        int length, int precision, int scale, boolean isUnique, String comment, String defaultValue) {}
