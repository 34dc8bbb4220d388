package io.jino.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Map;

/**
 * What columns and embedded records have in common as components of a record or fields of a class.
 *
 * @param name the name in its record or class
 * @param path the name as seen from the entity, with dots for embedded ones
 * @param owner the record or class that has it, for messages
 * @param type the type as it was declared, without annotations
 * @param isNullable whether it is declared {@code @Nullable}
 * @param isUnresolved whether the compiler does not know its type (yet)
 * @param isReachable whether the entity's package can name its type
 * @param marks the annotations of Jino on it
 */
public record Member(
        String name,
        String path,
        String owner,
        TypeName type,
        boolean isNullable,
        boolean isUnresolved,
        boolean isReachable,
        Access access,
        Map<Mark, Origin> marks,
        Origin origin) {
    public Member {
        marks = Map.copyOf(marks);
    }

    /** Whether it carries an annotation. */
    public boolean has(Mark mark) {
        return marks.containsKey(mark);
    }

    /** The annotation if it is there, else the component itself. */
    public Origin at(Mark mark) {
        return marks.getOrDefault(mark, origin);
    }

    /** What messages call it. */
    public String label() {
        return owner + "." + name;
    }
}
