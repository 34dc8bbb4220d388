package io.jino.processor.check;

import static io.jino.processor.model.Mark.CONVERT;
import static io.jino.processor.model.Mark.DEFAULT;
import static io.jino.processor.model.Mark.EMBEDDED;
import static io.jino.processor.model.Mark.ENUMERATED;
import static io.jino.processor.model.Mark.GENERATED_VALUE;
import static io.jino.processor.model.Mark.ID;
import static io.jino.processor.model.Mark.JSON;
import static io.jino.processor.model.Mark.VERSION;

import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Shape;
import java.util.List;
import java.util.stream.Stream;

/** What every component has to be, whatever it is stored in. */
final class ComponentRules {
    /** Annotations that say different things about the same, the one that stands out first. */
    private static final List<List<Mark>> CONFLICTS = List.of(
            List.of(VERSION, ID),
            List.of(VERSION, GENERATED_VALUE),
            List.of(VERSION, DEFAULT),
            List.of(VERSION, CONVERT),
            List.of(GENERATED_VALUE, DEFAULT),
            List.of(JSON, ID),
            List.of(JSON, ENUMERATED),
            List.of(JSON, EMBEDDED),
            List.of(ENUMERATED, CONVERT),
            List.of(EMBEDDED, CONVERT),
            List.of(EMBEDDED, ENUMERATED),
            List.of(EMBEDDED, VERSION),
            List.of(EMBEDDED, DEFAULT),
            List.of(EMBEDDED, GENERATED_VALUE));

    private ComponentRules() {}

    static Stream<Problem> canBeReadAndWritten(EntityModel entity) {
        return entity.all().flatMap(component -> {
            var member = component.member();
            var access = member.access();
            if (access.read() == null) {
                return Stream.of(noAccessor(component, "read", "getter").omitting(component));
            }
            boolean isField = entity.shape().kind() == Shape.Kind.CLASS
                    && entity.components().contains(component);
            return isField && access.write() == null
                    ? Stream.of(noAccessor(component, "written", "setter"))
                    : Stream.of();
        });
    }

    private static Problem noAccessor(Component component, String verb, String method) {
        var member = component.member();
        return Problem.of(
                "no-accessor",
                member.origin(),
                member.label() + " cannot be " + verb + " by the code in its package.",
                "Add a " + method + " of exactly its type, let the package reach the field, or mark it @Transient.");
    }

    static Stream<Problem> hasReachableType(EntityModel entity) {
        return entity.all()
                .filter(component ->
                        !component.member().isReachable() && !component.member().isUnresolved())
                .map(component -> Problem.of(
                                "unreachable-type",
                                component.member().origin(),
                                "The type of " + component.member().label() + " cannot be seen by the package of "
                                        + entity.label() + ".",
                                "Make " + component.member().type() + " visible there: the table class names it.")
                        .omitting(component));
    }

    static Stream<Problem> primitiveIsNeverNull(EntityModel entity) {
        return entity.all()
                .map(Component::member)
                .filter(member -> member.isNullable() && member.type().isPrimitive())
                .map(member -> Problem.of(
                        "nullable-primitive",
                        member.origin(),
                        member.label() + " is @Nullable, but a primitive is never null.",
                        "Declare it as " + member.type().box().toString().replace("java.lang.", "")
                                + ", or remove @Nullable."));
    }

    static Stream<Problem> recordKeepsAllComponents(EntityModel entity) {
        return entity.all()
                .map(Component::member)
                .filter(member -> member.has(Mark.TRANSIENT))
                .map(member -> Problem.of(
                        "transient-on-record",
                        member.at(Mark.TRANSIENT),
                        member.label() + " is @Transient, but a record is built from all of its components.",
                        "Remove @Transient, and compute in a method what is not stored."));
    }

    static Stream<Problem> annotationsAgree(EntityModel entity) {
        return entity.all()
                .map(Component::member)
                .flatMap(member -> CONFLICTS.stream()
                        .filter(pair -> member.has(pair.get(0)) && member.has(pair.get(1)))
                        .map(pair -> Problem.of(
                                "conflicting-annotations",
                                member.at(pair.get(0)),
                                member.label() + " is " + pair.get(0) + " and " + pair.get(1) + " at once.",
                                "Remove one of both annotations.")));
    }
}
