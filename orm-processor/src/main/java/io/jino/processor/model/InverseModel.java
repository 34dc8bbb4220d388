package io.jino.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a foreign key.
 *
 * @param by the path of the foreign key, at the other entity
 * @param isOne whether there is one row at most
 */
public record InverseModel(String path, @Nullable TypeName target, String by, boolean isOne, Declaration declaration)
        implements RelationModel {
    @Override
    public String annotation() {
        return isOne ? "@HasOne" : "@HasMany";
    }

    @Override
    public boolean isField() {
        return false;
    }
}
