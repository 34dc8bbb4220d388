package quickstart;

import io.jino.annotation.Default;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: nothing but columns.
 *
 * @param id made by the database
 * @param nickname how the user is called
 * @param bio what the user says of themselves, or null
 * @param logins how often the user was here
 * @param joinedAt when the row was made; by the column's default, if null
 */
@Entity(table = "jino_quickstart_user")
@HasMany(name = "notes", of = Note.class, by = "user")
public record User(
        @Id @GeneratedValue @Nullable Long id,
        String nickname,
        @Nullable String bio,
        int logins,
        @Default(Default.NOW) @Nullable Instant joinedAt) {
    static User named(String nickname) {
        return new User(null, nickname, null, 0, null);
    }
}
