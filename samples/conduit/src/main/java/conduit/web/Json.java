package conduit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import conduit.service.Problem;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes records with Jackson, as they are.
 */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> List.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float)
                            .forEach(other -> texts.setCoercion(other, CoercionAction.Fail)))
            .build();

    private Json() {}

    static Buffer write(Object value) {
        try {
            return Buffer.buffer(MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** What stands at a name in a document. */
    static <T> T read(@Nullable String text, String name, Class<T> type) {
        try {
            var found = MAPPER.readTree(text == null ? "" : text).path(name);
            if (!found.isObject()) {
                throw Problem.invalid(name + " can't be missing");
            }
            return MAPPER.treeToValue(found, type);
        } catch (JsonProcessingException unreadable) {
            throw Problem.invalid(name + " can't be read");
        }
    }
}
