package io.jino.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * Writes points in time as the databases can read them: at UTC and, as columns have it, in microseconds.
 */
final class ExactTimes {
    private ExactTimes() {}

    static SimpleModule module() {
        var module = new SimpleModule("jino-times");
        add(module, Instant.class, ExactTimes::text);
        add(module, OffsetDateTime.class, time -> text(time.toInstant()));
        add(
                module,
                LocalDateTime.class,
                time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(ChronoUnit.MICROS)));
        add(
                module,
                LocalTime.class,
                time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(ChronoUnit.MICROS)));
        return module;
    }

    private static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<T, String> text) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.apply(value));
            }
        });
    }
}
