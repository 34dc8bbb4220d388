package io.jino.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A relation through a link table.
 *
 * @param link the link's entity, or null if the compiler does not know it
 * @param by the path of the link's foreign key that leads here
 * @param to the path of the link's foreign key that leads to the other side
 */
public record LinkModel(
        String path, @Nullable TypeName target, @Nullable TypeName link, String by, String to, Declaration declaration)
        implements RelationModel {
    @Override
    public String annotation() {
        return "@ManyToMany";
    }

    @Override
    public boolean isField() {
        return false;
    }
}
