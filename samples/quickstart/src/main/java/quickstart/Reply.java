package quickstart;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/**
 * What another user said of a note.
 *
 * @param id made by the database
 * @param noteId the note
 * @param userId who said it
 * @param text what it says
 */
@Entity(table = "jino_quickstart_reply")
public record Reply(
        @Id @GeneratedValue @Nullable Long id,
        @References(value = Note.class, as = "note") long noteId,
        @References(value = User.class, as = "user") long userId,
        String text) {}
