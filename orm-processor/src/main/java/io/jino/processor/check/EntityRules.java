package io.jino.processor.check;

import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Shape;
import java.util.stream.Stream;

/** What an entity has to be. */
final class EntityRules {
    private EntityRules() {}

    static Stream<Problem> isAnEntity(EntityModel entity) {
        var shape = entity.shape();
        var refusals = Stream.<Problem>builder();
        if (!hasRows(entity)) {
            refusals.add(refusal(entity, "is an " + shape.kind().word(), "Put @Entity on a record or a class."));
        } else if (shape.isAbstract()) {
            refusals.add(refusal(
                    entity,
                    "is abstract",
                    "Put @Entity on the classes that extend it: they inherit its fields as columns."));
        }
        if (shape.isInner()) {
            refusals.add(refusal(entity, "is an inner class", "Make it static, or a type of its own."));
        }
        if (shape.isPrivate()) {
            refusals.add(refusal(
                    entity,
                    "is private (or a type around it is)",
                    "Let its package see it: the table class is written there."));
        }
        if (shape.isGeneric()) {
            refusals.add(refusal(entity, "has type parameters", "Declare an entity for each type that it stands for."));
        }
        return refusals.build();
    }

    static Stream<Problem> hasConstructor(EntityModel entity) {
        var shape = entity.shape();
        if (shape.kind() != Shape.Kind.CLASS || shape.isAbstract() || shape.isConstructible()) {
            return Stream.of();
        }
        return Stream.of(Problem.of(
                "no-constructor",
                entity.origin(),
                entity.label() + " has no constructor without parameters that its package can call.",
                "Add one that is not private and throws no checked exception, or make it a record."));
    }

    static Stream<Problem> hasKey(EntityModel entity) {
        if (!hasRows(entity) || !entity.key().isEmpty()) {
            return Stream.of();
        }
        String component = entity.shape().kind() == Shape.Kind.RECORD ? "component" : "field";
        return Stream.of(Problem.of(
                "no-id",
                entity.origin(),
                entity.label() + " has no primary key.",
                "Put @Id on the " + component + " that identifies a row."));
    }

    private static boolean hasRows(EntityModel entity) {
        return entity.shape().kind() == Shape.Kind.RECORD || entity.shape().kind() == Shape.Kind.CLASS;
    }

    private static Problem refusal(EntityModel entity, String what, String remedy) {
        return Problem.of(
                "not-an-entity", entity.origin(), entity.label() + " " + what + " and cannot be an entity.", remedy);
    }
}
