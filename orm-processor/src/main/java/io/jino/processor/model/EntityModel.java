package io.jino.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entity.
 *
 * @param table the class to write
 * @param constant the name of the constant that holds the table
 * @param isPublic whether every package can see the entity
 * @param schema the schema, or null for the connection's own
 * @param tableName the name of the table in the database
 * @param options what the table has besides
 * @param isUnresolved whether the compiler does not know everything (yet) that the table is made of
 * @param isPartial whether components were left out because of problems
 * @param tableOrigin where the names of table and schema come from
 */
public record EntityModel(
        ClassName type,
        ClassName table,
        String constant,
        boolean isPublic,
        Shape shape,
        @Nullable String schema,
        String tableName,
        List<Component> components,
        List<RelationModel> relations,
        TableOptions options,
        Surroundings surroundings,
        boolean isUnresolved,
        boolean isPartial,
        Origin origin,
        Origin tableOrigin) {
    public EntityModel {
        components = List.copyOf(components);
        relations = List.copyOf(relations);
    }

    /** The entity's name without its package, for messages. */
    public String label() {
        return String.join(".", type.simpleNames());
    }

    /** All columns, in the order in which a row has them. */
    public Stream<ColumnModel> columns() {
        return components.stream().flatMap(Component::columns);
    }

    /** All components, the embedded and what is in them included. */
    public Stream<Component> all() {
        return components.stream().flatMap(Component::all);
    }

    /** The component with a path. */
    public Optional<Component> component(String path) {
        return all().filter(component -> component.member().path().equals(path)).findFirst();
    }

    /** The relation with a path. */
    public Optional<RelationModel> relation(String path) {
        return relations.stream()
                .filter(relation -> relation.path().equals(path))
                .findFirst();
    }

    /** The foreign keys. */
    public Stream<ReferenceModel> references() {
        return relations.stream().filter(ReferenceModel.class::isInstance).map(ReferenceModel.class::cast);
    }

    /** The columns that a foreign key is made of, as far as there are any. */
    public List<ColumnModel> columns(ReferenceModel reference) {
        return reference.columns().stream()
                .flatMap(path -> component(path).stream())
                .flatMap(Component::columns)
                .toList();
    }

    /** How many rows a relation leads to: none, maybe, where a column of the foreign key may be null. */
    public Arity arity(RelationModel relation) {
        if (relation instanceof ReferenceModel reference) {
            return columns(reference).stream().anyMatch(ColumnModel::isNullable) ? Arity.ONE_OR_NONE : Arity.ONE;
        }
        return relation instanceof InverseModel inverse && inverse.isOne() ? Arity.ONE_OR_NONE : Arity.MANY;
    }

    /** The columns that identify a row. */
    public List<ColumnModel> keyColumns() {
        return columns().filter(ColumnModel::isKey).toList();
    }

    /** The components that identify a row. */
    public List<Component> key() {
        return components.stream()
                .filter(component -> component.member().has(Mark.ID))
                .toList();
    }

    /** Whether a whole row can be turned into an entity. */
    public boolean isReadable() {
        return !isPartial
                && shape.isReadable()
                && (shape.kind() == Shape.Kind.RECORD
                        || components.stream()
                                .allMatch(
                                        component -> component.member().access().write() != null));
    }

    /** The same without some components, by their paths, and relations, by the ids of their declarations. */
    public EntityModel without(Set<String> omitted) {
        var kept = without(components, omitted);
        boolean partial = isPartial
                || !kept.stream()
                        .flatMap(Component::all)
                        .map(component -> component.member().path())
                        .toList()
                        .equals(all().map(component -> component.member().path())
                                .toList());
        return new EntityModel(
                type,
                table,
                constant,
                isPublic,
                shape,
                schema,
                tableName,
                kept,
                relations.stream()
                        .filter(relation ->
                                !omitted.contains(relation.declaration().id()))
                        .toList(),
                options,
                surroundings,
                isUnresolved,
                partial,
                origin,
                tableOrigin);
    }

    private static List<Component> without(List<Component> components, Set<String> paths) {
        var kept = new ArrayList<Component>();
        for (Component component : components) {
            if (paths.contains(component.member().path())) {
                continue;
            }
            if (component instanceof EmbeddedModel embedded) {
                var inner = without(embedded.components(), paths);
                if (!inner.isEmpty()) {
                    kept.add(embedded.with(inner));
                }
            } else {
                kept.add(component);
            }
        }
        return kept;
    }
}
