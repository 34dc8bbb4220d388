package io.jino.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.fetch.Declarations;
import io.jino.processor.fetch.FetchModel;
import io.jino.processor.fetch.Fetched;
import io.jino.processor.fetch.ProjectedComponent;
import io.jino.processor.fetch.ProjectionModel;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what the components of a projection are fetched by, and everything that is wrong with it. */
public final class Projections {
    private final ProjectionModel projection;
    private final Declarations declarations;
    private final List<Problem> problems = new ArrayList<>();

    private Projections(ProjectionModel projection, Declarations declarations) {
        this.projection = projection;
        this.declarations = declarations;
    }

    /** What was found. */
    public record Resolved(FetchModel fetch, List<Problem> problems) {}

    /** Resolves a projection. */
    public static Resolved resolve(ProjectionModel projection, Declarations declarations) {
        var resolution = new Projections(projection, declarations);
        var made = resolution.made();
        return new Resolved(new FetchModel(projection, made), List.copyOf(resolution.problems));
    }

    private Optional<Fetched.Made> made() {
        typeFits();
        var entity = declarations.entity(projection.entity());
        if (entity.isEmpty() && projection.entity() != null) {
            problems.add(Problem.of(
                    "projection-target",
                    projection.declaration().at("of"),
                    Wording.simple(projection.entity()) + " is not an entity, so that " + projection.label()
                            + " cannot be a projection of it.",
                    "Name a type that is an @Entity."));
        }
        if (entity.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        var resolver = new ComponentResolver(projection, entity.get(), declarations, problems);
        var parts = new ArrayList<Fetched>();
        for (ProjectedComponent component : projection.components()) {
            if (containsItself(component)) {
                problems.add(Problem.of(
                        "projection-cycle",
                        component.origin(),
                        component.label() + " contains " + projection.label() + " again, without end.",
                        "Use a smaller projection there, with the components that are needed."));
            } else if (isKnown(component)) {
                // Of the others the compiler itself says what is wrong.
                resolver.resolve(component).ifPresent(parts::add);
            }
        }
        return parts.size() == projection.components().size()
                ? Optional.of(new Fetched.Made(entity.get(), parts, projection.type()))
                : Optional.empty();
    }

    private void typeFits() {
        var shape = projection.shape();
        if (shape.kind() != Shape.Kind.RECORD) {
            add(
                    "projection-not-record",
                    projection.label() + " is a projection, but not a record.",
                    "Make it a record: its components say what is fetched.");
            return;
        }
        if (shape.isGeneric()) {
            add(
                    "projection-generic",
                    projection.label() + " is a projection, but has type parameters.",
                    "Declare a record for each type that it stands for.");
        }
        if (shape.isPrivate()) {
            add(
                    "projection-private",
                    projection.label() + " is a projection, but private (or a type around it is).",
                    "Let its package see it: the code that makes it is written there.");
        }
        if (projection.components().isEmpty()) {
            add(
                    "projection-empty",
                    projection.label() + " is a projection, but has no components.",
                    "Add a component for each thing that is to be fetched.");
        }
    }

    /** Whether the compiler knows what a component holds, and what that is a projection of. */
    private boolean isKnown(ProjectedComponent component) {
        return !component.isUnresolved()
                && parts(component.type())
                        .flatMap(part -> declarations.projection(part).stream())
                        .allMatch(other -> other.entity() != null);
    }

    private boolean containsItself(ProjectedComponent component) {
        return reaches(component.type(), new HashSet<>());
    }

    private boolean reaches(TypeName type, Set<TypeName> seen) {
        return parts(type)
                .anyMatch(part -> part.equals(projection.type())
                        || (seen.add(part)
                                && declarations.projection(part).stream()
                                        .flatMap(other -> other.components().stream())
                                        .anyMatch(component -> reaches(component.type(), seen))));
    }

    /** A type and its arguments. */
    private static Stream<TypeName> parts(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? generic.typeArguments().stream().flatMap(Projections::parts)
                : Stream.of(type);
    }

    private void add(String id, String fact, String remedy) {
        problems.add(Problem.of(id, projection.origin(), fact, remedy));
    }
}
