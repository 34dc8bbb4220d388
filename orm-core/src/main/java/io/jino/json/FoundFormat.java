package io.jino.json;

import java.util.Optional;
import java.util.ServiceLoader;

/** The format that is used, looked for once. */
final class FoundFormat {
    static final JsonFormat FORMAT = own(Thread.currentThread().getContextClassLoader())
            .or(() -> own(JsonFormat.class.getClassLoader()))
            .orElseGet(FoundFormat::usual);

    private FoundFormat() {}

    private static Optional<JsonFormat> own(ClassLoader classes) {
        return ServiceLoader.load(JsonFormat.class, classes).findFirst();
    }

    private static JsonFormat usual() {
        try {
            return new JacksonFormat();
        } catch (LinkageError absent) {
            // Jackson is an optional dependency.
            return new AbsentFormat();
        }
    }
}
