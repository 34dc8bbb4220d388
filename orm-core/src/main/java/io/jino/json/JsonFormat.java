package io.jino.json;

import org.jspecify.annotations.Nullable;

/**
 * Writes objects as JSON, and reads them.
 *
 * <p>Jackson does it, if {@code com.fasterxml.jackson.core:jackson-databind} is there. An application that wants it otherwise
 * names a class of its own, with a constructor without parameters, in
 * {@code META-INF/services/io.jino.json.JsonFormat}; {@link JacksonFormat} takes a mapper of the application. It has to
 * call members as Java or {@code @JsonProperty} calls them: statements look for these names.
 *
 * <p>A format may be used by many threads.
 */
public interface JsonFormat {
    /**
     * The object that a document says; null for JSON's null.
     *
     * @throws io.jino.error.ValueRangeException if the document does not fit the type
     * @throws io.jino.error.InvalidQueryException if no document can be read as this type
     */
    <T> @Nullable T read(String json, JsonType<T> type);

    /**
     * The document for an object.
     *
     * @throws io.jino.error.ValueRangeException if the object cannot be written
     * @throws io.jino.error.InvalidQueryException if no object of the type can be written
     */
    <T> String write(T value, JsonType<T> type);

    /** The application's own format, else the one by Jackson; looked for once, when the first document is read or written. */
    static JsonFormat found() {
        return FoundFormat.FORMAT;
    }
}
