package manual.documents;

import io.jino.annotation.Convert;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Index;
import io.jino.annotation.Json;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who borrows books. */
@Entity
@Index(name = "reader_age_idx", expression = "(profile ->> 'age')::int4")
public record Reader(
        @Id @GeneratedValue @Nullable Long id,
        @Json Profile profile,
        @Json List<String> tags,
        @Json @Nullable String raw,
        @Json @Convert(JsonObjectConverter.class) @Nullable JsonObject extra) {}
