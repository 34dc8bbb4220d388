package io.jino.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with an entity.
 *
 * @param id a word to search for
 * @param fact what is wrong
 * @param remedy what to do about it
 * @param omits the component, by its path, or the relation, by its declaration, that no code can be written for; null if there is
 *     none
 */
public record Problem(
        String id,
        String fact,
        String remedy,
        Origin origin,
        @Nullable String omits) {
    /** A problem in spite of which all code can be written. */
    public static Problem of(String id, Origin origin, String fact, String remedy) {
        return new Problem(id, fact, remedy, origin, null);
    }

    /** The same problem, which leaves a component out of the table. */
    public Problem omitting(Component component) {
        return new Problem(id, fact, remedy, origin, component.member().path());
    }

    /** The same problem, which leaves a relation out of the table. */
    public Problem omitting(RelationModel relation) {
        return new Problem(id, fact, remedy, origin, relation.declaration().id());
    }

    /** What the compiler shows: fact, remedy, id. */
    public String message() {
        return fact + "\n" + remedy + "\n[jino:" + id + "]";
    }
}
