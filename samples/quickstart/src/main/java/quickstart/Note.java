package quickstart;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user wrote down.
 *
 * @param id made by the database
 * @param userId who wrote it: {@code NOTE.user} and {@code USER.notes()} lead along it
 * @param text what it says
 */
@Entity(table = "jino_quickstart_note")
@HasMany(name = "replies", of = Reply.class, by = "note")
public record Note(
        @Id @GeneratedValue @Nullable Long id,
        @References(value = User.class, as = "user") long userId,
        String text) {}
