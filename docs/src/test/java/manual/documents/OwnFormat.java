package manual.documents;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.jino.json.JacksonFormat;

/** A format with a setting of its own. */
public final class OwnFormat extends JacksonFormat {
    public OwnFormat() {
        super(JacksonFormat.mapper().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build());
    }
}
