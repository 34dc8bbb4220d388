package io.jino.processor.fetch;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.RelationModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a component of a projection is fetched by: an expression to write, starting from a table. */
public sealed interface Fetched {
    /** The whole row. */
    record Row(EntityModel entity) implements Fetched {}

    /** A column, by the path of its component. */
    record Column(EntityModel entity, String path) implements Fetched {}

    /** Several parts of a row, made into an object by its constructor. */
    record Made(EntityModel entity, List<Fetched> parts, TypeName type) implements Fetched {
        public Made {
            parts = List.copyOf(parts);
        }
    }

    /** What another projection fetches. */
    record Projected(ProjectionModel projection) implements Fetched {}

    /**
     * What a relation leads to.
     *
     * @param order the order of many rows, empty for none
     * @param limit the greatest number of many rows, or null for no limit
     * @param as what is fetched of each row, or null for the whole row
     */
    record Related(
            EntityModel entity,
            RelationModel relation,
            List<Sort> order,
            @Nullable Integer limit,
            @Nullable Fetched as) implements Fetched {
        public Related {
            order = List.copyOf(order);
        }
    }

    /** How many rows a relation leads to. */
    record Counted(EntityModel entity, RelationModel relation) implements Fetched {}

    /** Whether a relation leads to any row. */
    record Existing(EntityModel entity, RelationModel relation) implements Fetched {}

    /** What may be absent at two places on the way: one {@code Optional} of two. */
    record Flattened(EntityModel entity, Fetched fetched) implements Fetched {}

    /** A column that rows are ordered by. */
    record Sort(EntityModel entity, String path, boolean isDescending) {}
}
