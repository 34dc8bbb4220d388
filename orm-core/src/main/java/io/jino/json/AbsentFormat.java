package io.jino.json;

import io.jino.error.InvalidQueryException;

/** What there is where nothing can read and write JSON: a message. */
final class AbsentFormat implements JsonFormat {
    @Override
    public <T> T read(String json, JsonType<T> type) {
        throw absent(type);
    }

    @Override
    public <T> String write(T value, JsonType<T> type) {
        throw absent(type);
    }

    private static InvalidQueryException absent(JsonType<?> type) {
        return new InvalidQueryException(
                "json-format",
                "There is nothing that reads and writes JSON documents.",
                "Add com.fasterxml.jackson.core:jackson-databind to the dependencies, or name a JsonFormat of your own"
                        + " in META-INF/services/io.jino.json.JsonFormat.",
                "Type: " + type);
    }
}
