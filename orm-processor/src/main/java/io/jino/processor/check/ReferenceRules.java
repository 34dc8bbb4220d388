package io.jino.processor.check;

import io.jino.processor.fetch.Declarations;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Problem;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.ReferenceModel.Place;
import io.jino.processor.model.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a foreign key is made of: columns of its own, which are like those of the key that it refers to. */
final class ReferenceRules {
    private ReferenceRules() {}

    static Stream<Problem> standsOnAColumn(EntityModel entity, Declarations declarations) {
        return entity.references()
                .filter(reference -> reference.place() == Place.LEFT_OUT)
                .map(reference -> Problem.of(
                                "reference-not-stored",
                                reference.declaration().origin(),
                                RelationRules.label(entity, reference) + " is declared on a field that is not stored.",
                                "Put @References on the component that holds the other entity's key.")
                        .omitting(reference));
    }

    static Stream<Problem> columnsAreListedOnTypes(EntityModel entity, Declarations declarations) {
        return entity.references().flatMap(reference -> {
            if (reference.place() == Place.TYPE && !reference.hasColumns()) {
                return Stream.of(Problem.of(
                        "reference-columns",
                        reference.declaration().origin(),
                        RelationRules.label(entity, reference) + " does not say which columns it is made of.",
                        "List the components with columns = {…}, or put @References on the one component."));
            }
            if (reference.place() == Place.COMPONENT && reference.hasColumns()) {
                return Stream.of(Problem.of(
                        "reference-columns",
                        reference.declaration().at("columns"),
                        RelationRules.label(entity, reference) + " stands on a component, and lists others.",
                        "Remove columns, or put @References on the type."));
            }
            return Stream.of();
        });
    }

    static Stream<Problem> columnsAreKnown(EntityModel entity, Declarations declarations) {
        var names = entity.all().map(component -> component.member().path()).toList();
        return entity.references()
                .filter(reference -> reference.place() == Place.TYPE)
                .flatMap(reference -> IntStream.range(0, reference.columns().size())
                        .filter(i -> !names.contains(reference.columns().get(i)))
                        .mapToObj(i -> Problem.of(
                                "unknown-column",
                                reference.declaration().at("columns[" + i + "]"),
                                entity.label() + " has no component "
                                        + reference.columns().get(i) + "."
                                        + Wording.guess(reference.columns().get(i), names),
                                "Name components of " + entity.label() + ", as they are called in Java.")));
    }

    static Stream<Problem> targetHasAKey(EntityModel entity, Declarations declarations) {
        return entity.references()
                .filter(reference -> declarations
                        .entity(reference.target())
                        .filter(target -> target.key().isEmpty())
                        .isPresent())
                .map(reference -> Problem.of(
                        "reference-without-key",
                        RelationRules.targetOrigin(reference),
                        Wording.simple(reference.target()) + " has no primary key that "
                                + RelationRules.label(entity, reference) + " could refer to.",
                        "Put @Id on what identifies a row of " + Wording.simple(reference.target()) + "."));
    }

    static Stream<Problem> columnsAreLikeTheKey(EntityModel entity, Declarations declarations) {
        return entity.references()
                .filter(reference -> isComplete(entity, reference))
                .flatMap(reference -> declarations.entity(reference.target()).stream()
                        .filter(target -> !target.key().isEmpty())
                        .flatMap(target -> compared(entity, reference, target)));
    }

    private static boolean isComplete(EntityModel entity, ReferenceModel reference) {
        return !reference.columns().isEmpty()
                && reference.columns().stream()
                        .allMatch(path -> entity.component(path).isPresent());
    }

    private static Stream<Problem> compared(EntityModel entity, ReferenceModel reference, EntityModel target) {
        var own = entity.columns(reference);
        var key = target.keyColumns();
        var at = reference.declaration().at(reference.place() == Place.TYPE ? "columns" : "value");
        if (own.size() != key.size()) {
            return Stream.of(Problem.of(
                    "reference-column-count",
                    at,
                    RelationRules.label(entity, reference) + " has " + counted(own.size()) + ", but the key of "
                            + target.label() + " has " + counted(key.size()) + ": " + labels(key) + ".",
                    reference.place() == Place.TYPE
                            ? "List one component for each, in this order."
                            : "Put @References on the type, and list one component for each with columns = {…}."));
        }
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < own.size(); i++) {
            if (!isAlike(own.get(i), key.get(i))) {
                problems.add(Problem.of(
                        "reference-column-type",
                        own.size() == reference.columns().size() && reference.place() == Place.TYPE
                                ? reference.declaration().at("columns[" + i + "]")
                                : at,
                        own.get(i).member().label() + " is " + described(own.get(i)) + ", but "
                                + key.get(i).member().label() + " is " + described(key.get(i)) + ".",
                        "Give both the same type, and the same converter if there is one."));
            }
        }
        return problems.stream();
    }

    private static boolean isAlike(ColumnModel own, ColumnModel key) {
        boolean isRefusedElsewhere = own.member().isUnresolved()
                || key.member().isUnresolved()
                || own.storage() instanceof Storage.Unknown
                || key.storage() instanceof Storage.Unknown;
        return isRefusedElsewhere
                || (own.storage().equals(key.storage())
                        && BasicType.boxed(own.member().type())
                                .equals(BasicType.boxed(key.member().type())));
    }

    private static String described(ColumnModel column) {
        String how = column.storage() instanceof Storage.Converted converted
                ? " through " + converted.converter().simpleName()
                : "";
        return Wording.simple(column.member().type()) + how;
    }

    private static String counted(int columns) {
        return columns + (columns == 1 ? " column" : " columns");
    }

    private static String labels(List<ColumnModel> columns) {
        return columns.stream().map(column -> column.member().path()).collect(Collectors.joining(", "));
    }
}
