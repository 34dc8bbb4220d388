package manual.documents;

import io.jino.type.Converter;
import io.vertx.core.json.JsonObject;

/** Keeps the objects of Vert.x. */
public final class JsonObjectConverter implements Converter<JsonObject, String> {
    @Override
    public String toDatabase(JsonObject object) {
        return object.encode();
    }

    @Override
    public JsonObject fromDatabase(String stored) {
        return new JsonObject(stored);
    }
}
