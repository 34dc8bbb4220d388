package io.jino.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param columns the paths of the components that it is made of
 * @param place what the annotation stands on
 * @param hasColumns whether the annotation lists components
 * @param rules what the database does about it
 */
public record ReferenceModel(
        String path,
        @Nullable TypeName target,
        List<String> columns,
        Place place,
        boolean hasColumns,
        Rules rules,
        Declaration declaration)
        implements RelationModel {
    public ReferenceModel {
        columns = List.copyOf(columns);
    }

    @Override
    public String annotation() {
        return "@References";
    }

    @Override
    public boolean isField() {
        return true;
    }

    /** The path of the embedded record that it stands in; empty for the entity itself. */
    public String around() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /**
     * What the database does about a foreign key.
     *
     * @param onDelete the name of an action
     * @param onUpdate the name of an action
     */
    public record Rules(String onDelete, String onUpdate, boolean hasConstraint, boolean hasIndex) {
        /** What it does if nothing is said. */
        public static final String NO_ACTION = "NO_ACTION";
    }

    /** What the annotation can stand on. */
    public enum Place {
        TYPE,
        COMPONENT,
        LEFT_OUT
    }
}
