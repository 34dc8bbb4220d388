package io.jino.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.fetch.Declarations;
import io.jino.processor.fetch.Fetched;
import io.jino.processor.fetch.ProjectedComponent;
import io.jino.processor.fetch.ProjectedComponent.Given;
import io.jino.processor.fetch.ProjectedComponent.Hint;
import io.jino.processor.fetch.ProjectionModel;
import io.jino.processor.model.Arity;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.Component;
import io.jino.processor.model.EmbeddedModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Problem;
import io.jino.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows names with dots between them, through embedded records and relations, to a column or an embedded record. */
final class PathResolver {
    private final ProjectionModel projection;
    private final Declarations declarations;
    private final SliceResolver slices;
    private final List<Problem> problems;

    PathResolver(ProjectionModel projection, Declarations declarations, SliceResolver slices, List<Problem> problems) {
        this.projection = projection;
        this.declarations = declarations;
        this.slices = slices;
        this.problems = problems;
    }

    /**
     * What is at the end of a path.
     *
     * @param type what it is fetched as
     * @param isNullable whether that may be null
     * @param isMany whether there was a relation to many rows on the way
     */
    private record End(Fetched fetched, TypeName type, boolean isNullable, boolean isMany) {}

    /** What a component is fetched by that is called like a column, or has a path to one. */
    Optional<Fetched> resolve(ProjectedComponent component, EntityModel entity) {
        var path = component.hint(Hint.PATH).map(Given::value).orElse(component.name());
        var end = follow(component, entity, path, path);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        TypeName type = end.get().type();
        if (!BasicType.boxed(component.type()).equals(BasicType.boxed(type))) {
            problems.add(Problem.of(
                    "projection-type",
                    component.origin(),
                    component.label() + " is " + Wording.simple(component.type()) + ", but " + entity.label() + "."
                            + path + " is " + Wording.simple(type) + ".",
                    "Let its type be " + Wording.simple(type) + "."));
        } else if (end.get().isNullable()
                && (!component.isNullable() || component.type().isPrimitive())) {
            problems.add(Problem.of(
                    "projection-null",
                    component.origin(),
                    entity.label() + "." + path + " may be null, but " + component.label() + " cannot be.",
                    "Declare it as @Nullable " + Wording.simple(BasicType.boxed(type)) + "."));
        }
        return end.map(End::fetched);
    }

    private Optional<End> follow(ProjectedComponent component, EntityModel entity, String path, String whole) {
        var origin = component.hint(Hint.PATH).map(Given::origin).orElse(component.origin());
        var own = entity.component(path);
        if (own.isPresent()) {
            return own.get() instanceof ColumnModel column
                    ? Optional.of(new End(
                            new Fetched.Column(entity, path), column.member().type(), column.isNullable(), false))
                    : embedded(entity, (EmbeddedModel) own.get(), origin);
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            var relation = entity.relation(path.substring(0, dot));
            if (relation.isPresent()) {
                return through(component, entity, relation.get(), path.substring(dot + 1), whole, origin);
            }
        }
        if (entity.relation(path).isPresent()) {
            problems.add(Problem.of(
                    "path-without-column",
                    origin,
                    "The path " + whole + " ends with a relation.",
                    "Add the name of a column to it, or use @Related for what the relation leads to."));
            return Optional.empty();
        }
        var names = names(entity);
        String next = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        boolean isKnown = entity.component(next).isPresent();
        problems.add(Problem.of(
                "unknown-path",
                origin,
                isKnown && next.length() < path.length()
                        ? "There is nothing at " + path + " in " + entity.label() + "." + Wording.guess(path, names)
                        : entity.label() + " has no component or relation " + next + "." + Wording.guess(next, names),
                "Name embedded records and relations, and a column at the end, as they are called in Java."));
        return Optional.empty();
    }

    private Optional<End> through(
            ProjectedComponent component,
            EntityModel entity,
            RelationModel relation,
            String rest,
            String whole,
            Origin origin) {
        var target = declarations.entity(relation.target());
        if (target.isEmpty()) {
            // The relation itself is refused, where it is declared.
            return Optional.empty();
        }
        SliceResolver.canName(projection, target.get(), origin).ifPresent(problems::add);
        var arity = entity.arity(relation);
        var found = follow(component, target.get(), rest, whole);
        if (found.isEmpty()) {
            return found;
        }
        var end = found.get();
        if (end.isMany() && arity == Arity.MANY) {
            problems.add(Problem.of(
                    "path-of-lists",
                    origin,
                    "The path " + whole + " goes through more than one relation to many rows.",
                    "Use a projection for the rows of the first one."));
            return Optional.empty();
        }
        var slice = slices.of(component, relation, arity, target.get());
        var related = new Fetched.Related(entity, relation, slice.order(), slice.limit(), end.fetched());
        return Optional.of(
                switch (arity) {
                    case ONE -> new End(related, end.type(), end.isNullable(), end.isMany());
                    case MANY ->
                        new End(
                                related,
                                ParameterizedTypeName.get(ComponentResolver.LIST, BasicType.boxed(end.type())),
                                false,
                                true);
                    case ONE_OR_NONE ->
                        ComponentResolver.argument(end.type(), ComponentResolver.OPTIONAL)
                                        .isPresent()
                                ? new End(new Fetched.Flattened(entity, related), end.type(), false, end.isMany())
                                : new End(
                                        related,
                                        ParameterizedTypeName.get(
                                                ComponentResolver.OPTIONAL, BasicType.boxed(end.type())),
                                        false,
                                        end.isMany());
                });
    }

    /** All columns of an embedded record, made into one. */
    private Optional<End> embedded(EntityModel entity, EmbeddedModel embedded, Origin origin) {
        boolean canBeNull = embedded.member().isNullable()
                || embedded.columns()
                        .anyMatch(column ->
                                column.isNullable() && !column.member().isNullable());
        if (canBeNull) {
            problems.add(Problem.of(
                    "projection-embedded",
                    origin,
                    entity.label() + "." + embedded.member().path()
                            + " is an embedded record that may be null, which cannot be fetched as one.",
                    "Fetch its columns, with @Path(\"" + embedded.member().path() + ".…\"), or the whole row."));
            return Optional.empty();
        }
        return Optional.of(new End(made(entity, embedded), embedded.member().type(), false, false));
    }

    private static Fetched made(EntityModel entity, EmbeddedModel embedded) {
        var parts = new ArrayList<Fetched>();
        for (Component component : embedded.components()) {
            parts.add(
                    component instanceof EmbeddedModel inner
                            ? made(entity, inner)
                            : new Fetched.Column(entity, component.member().path()));
        }
        return new Fetched.Made(entity, parts, embedded.member().type());
    }

    private static List<String> names(EntityModel entity) {
        return Stream.concat(
                        entity.all().map(component -> component.member().path()),
                        entity.relations().stream().map(RelationModel::path))
                .toList();
    }
}
