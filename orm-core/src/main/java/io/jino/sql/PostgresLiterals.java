package io.jino.sql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as PostgreSQL writes them, for an insert of many rows, which binds one array for each column: of arrays there
 * are no arrays. What is written here is bound and never part of a statement's text.
 */
final class PostgresLiterals {
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd G")
            .toFormatter(Locale.ENGLISH);

    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 10, SignStyle.NEVER)
            .appendPattern("-MM-dd HH:mm:ss.SSSSSS")
            .toFormatter(Locale.ENGLISH);

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern(" G", Locale.ENGLISH);

    private PostgresLiterals() {}

    // {"1","2",NULL}
    static String array(@Nullable Object[] elements) {
        var array = new StringJoiner(",", "{", "}");
        for (Object element : elements) {
            array.add(element == null ? "NULL" : '"' + escaped(text(element)) + '"');
        }
        return array.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String text(Object element) {
        if (element instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (element instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (element instanceof LocalDateTime dateTime) {
            return TIMESTAMP.format(dateTime) + ERA.format(dateTime);
        }
        if (element instanceof OffsetDateTime dateTime) {
            return TIMESTAMP.format(dateTime) + "+00" + ERA.format(dateTime);
        }
        return element.toString();
    }
}
