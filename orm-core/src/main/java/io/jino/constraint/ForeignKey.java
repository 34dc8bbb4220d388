package io.jino.constraint;

import io.jino.annotation.References.Action;
import io.jino.relation.Relation;
import io.jino.schema.Path;

/**
 * A foreign key: the columns that refer to a key, and what the database does about it.
 *
 * @param hop from the columns to the key
 * @param onDelete what becomes of a row when the one that it refers to is deleted
 * @param onUpdate what becomes of the columns when the key that they refer to is changed
 * @param isConstraint whether the database has a constraint for it
 * @param isIndexed whether its columns have an index
 */
public record ForeignKey(Path.Hop hop, Action onDelete, Action onUpdate, boolean isConstraint, boolean isIndexed) {
    /** The foreign key of a relation: a constraint that changes nothing, with an index. */
    public static ForeignKey of(Relation<?, ?> relation) {
        return new ForeignKey(relation.path().first(), Action.NO_ACTION, Action.NO_ACTION, true, true);
    }

    /** The same, with something that becomes of a row when the one that it refers to is deleted. */
    public ForeignKey onDelete(Action action) {
        return new ForeignKey(hop, action, onUpdate, isConstraint, isIndexed);
    }

    /** The same, with something that becomes of the columns when the key that they refer to is changed. */
    public ForeignKey onUpdate(Action action) {
        return new ForeignKey(hop, onDelete, action, isConstraint, isIndexed);
    }

    /** The same, which the database knows nothing of. */
    public ForeignKey withoutConstraint() {
        return new ForeignKey(hop, onDelete, onUpdate, false, isIndexed);
    }

    /** The same, without an index of its own. */
    public ForeignKey withoutIndex() {
        return new ForeignKey(hop, onDelete, onUpdate, isConstraint, false);
    }
}
