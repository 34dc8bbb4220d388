package io.jino.json;

import static com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT;
import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;
import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS;
import static com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS;
import static com.fasterxml.jackson.databind.SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS;

import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonFormat.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jino.error.InvalidQueryException;
import io.jino.error.ValueRangeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON by Jackson, with the modules that are found; {@code java.time} needs {@code jackson-datatype-jsr310}.
 *
 * <p>Nothing is wrapped, rounded or replaced: a fraction is no whole number, a text is no number. Decimals are written as
 * text, since MySQL keeps those of JSON as doubles, and read from both. Times are written at UTC, in microseconds. Members
 * that the type does not have are ignored.
 *
 * <pre>{@code
 * public final class OwnFormat extends JacksonFormat {
 *     public OwnFormat() {
 *         super(JacksonFormat.mapper().addModule(new OwnModule()).build());
 *     }
 * }
 * }</pre>
 */
public class JacksonFormat implements JsonFormat {
    private final ObjectMapper mapper;
    private final Map<JsonType<?>, JavaType> types = new ConcurrentHashMap<>();

    /** By the {@link #mapper} as it is. */
    public JacksonFormat() {
        this(mapper().build());
    }

    /** By a mapper of the application, which must not be changed after. */
    public JacksonFormat(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A new mapper with the settings that are described above, to be added to. */
    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .findAndAddModules()
                .addModule(ExactTimes.module())
                .disable(FAIL_ON_UNKNOWN_PROPERTIES, ACCEPT_FLOAT_AS_INT)
                .enable(FAIL_ON_TRAILING_TOKENS, USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(WRITE_DATES_AS_TIMESTAMPS, WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withConfigOverride(BigDecimal.class, decimal -> decimal.setFormat(Value.forShape(Shape.STRING)))
                .withConfigOverride(BigInteger.class, number -> number.setFormat(Value.forShape(Shape.STRING)))
                .withCoercionConfig(
                        BigDecimal.class,
                        decimal -> decimal.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .withCoercionConfig(
                        BigInteger.class,
                        number -> number.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert));
    }

    @Override
    public <T> @Nullable T read(String json, JsonType<T> type) {
        try {
            if (type.defaults().isEmpty()) {
                return mapper.readValue(json, javaType(type));
            }
            JsonNode document = mapper.readTree(json);
            for (var otherwise : type.defaults()) {
                fill(document, otherwise);
            }
            return mapper.readValue(mapper.treeAsTokens(document), javaType(type));
        } catch (IOException refused) {
            throw refused(type, refused);
        }
    }

    private void fill(JsonNode document, JsonType.Default otherwise) throws JsonProcessingException {
        JsonNode around = document;
        int last = otherwise.keys().size() - 1;
        for (String key : otherwise.keys().subList(0, last)) {
            around = around.path(key);
        }
        if (around instanceof ObjectNode object
                && !object.hasNonNull(otherwise.keys().get(last))) {
            object.set(otherwise.keys().get(last), mapper.readTree(otherwise.json()));
        }
    }

    @Override
    public <T> String write(T value, JsonType<T> type) {
        try {
            return mapper.writerFor(javaType(type)).writeValueAsString(value);
        } catch (JsonProcessingException refused) {
            throw refused(type, refused);
        }
    }

    private JavaType javaType(JsonType<?> type) {
        JavaType known = types.get(type);
        if (known == null) {
            var factory = mapper.getTypeFactory();
            known = type.arguments().isEmpty()
                    ? factory.constructType(type.raw())
                    : factory.constructParametricType(
                            type.raw(),
                            type.arguments().stream().map(this::javaType).toArray(JavaType[]::new));
            types.put(type, known);
        }
        return known;
    }

    // Jackson's own messages quote the document, which may be anybody's.
    private static RuntimeException refused(JsonType<?> type, IOException refused) {
        if (refused instanceof InvalidDefinitionException undefined) {
            return new InvalidQueryException(
                    "json-type",
                    "Jackson cannot read or write the type of a document.",
                    "Let the type be what Jackson can handle; java.time needs"
                            + " com.fasterxml.jackson.datatype:jackson-datatype-jsr310.",
                    "Type: " + type,
                    "Jackson: " + undefined.getOriginalMessage());
        }
        if (refused instanceof JsonMappingException misfit) {
            String path = path(misfit.getPath());
            return new ValueRangeException(
                    type.toString(),
                    "The document does not fit it" + (path.isEmpty() ? "." : " at " + path + "."),
                    null);
        }
        return new ValueRangeException(type.toString(), "It is not a JSON document.", null);
    }

    // The keys of a map are values, too.
    private static String path(List<JsonMappingException.Reference> steps) {
        return steps.stream()
                .map(step -> step.getFrom() instanceof Map
                        ? "*"
                        : step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
