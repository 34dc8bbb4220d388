package manual.documents;

import io.jino.annotation.Default;
import org.jspecify.annotations.Nullable;

/** What is known of a reader. */
public record Profile(
        int age, @Default("NEW") Level level, @Nullable Address address) {
    /** How well somebody is known. */
    public enum Level {
        NEW,
        REGULAR
    }

    /** Where somebody lives. */
    public record Address(String street, @Nullable String city) {}
}
