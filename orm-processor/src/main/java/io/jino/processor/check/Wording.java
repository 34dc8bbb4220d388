package io.jino.processor.check;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Spelling;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Phrases that several messages need. */
final class Wording {
    private Wording() {}

    /** A type without the packages and classes around it. */
    static String simple(@Nullable TypeName type) {
        return type == null ? "something that cannot be told" : type.toString().replaceAll("\\w+\\.(?=\\w)", "");
    }

    /** What somebody may have meant, or what there is, as the end of a sentence that says that a name is unknown. */
    static String guess(String wanted, Collection<String> names) {
        return Spelling.nearest(wanted, names)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
    }

    /** What there is to choose from. */
    static String choice(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
