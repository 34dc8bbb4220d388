package io.jino.processor.check;

import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.Component;
import io.jino.processor.model.EmbeddedModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Generator;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Storage;
import java.util.Optional;
import java.util.stream.Stream;

/** What can identify a row, and who makes it. */
final class KeyRules {
    private KeyRules() {}

    static Stream<Problem> generatedValueIsAnId(EntityModel entity) {
        return entity.components().stream()
                .map(Component::member)
                .filter(member -> member.has(Mark.GENERATED_VALUE) && !member.has(Mark.ID))
                .map(member -> Problem.of(
                        "generated-not-id",
                        member.at(Mark.GENERATED_VALUE),
                        member.label() + " is @GeneratedValue, but not an id.",
                        "Add @Id, or use @Default for a value that the database fills in."));
    }

    static Stream<Problem> generatedTypeFits(EntityModel entity) {
        return generated(entity)
                .filter(column -> !fits(column.storage(), strategy(column)))
                .map(column -> {
                    boolean isUuid = isUuid(strategy(column));
                    return Problem.of(
                            "generated-type",
                            column.member().at(Mark.GENERATED_VALUE),
                            column.member().label() + " cannot be made by " + strategy(column) + ", which makes "
                                    + (isUuid ? "a UUID" : "a whole number") + ".",
                            isUuid
                                    ? "Let its type be java.util.UUID."
                                    : "Let its type be long, int, short or a box of them; for a UUID use "
                                            + "Strategy.UUID_V7.");
                });
    }

    private static boolean fits(Storage storage, Generator.Strategy strategy) {
        if (storage instanceof Storage.Basic basic) {
            return isUuid(strategy)
                    ? basic.type() == BasicType.UUID
                    : basic.type().isCounter();
        }
        if (storage instanceof Storage.Value value) {
            return fits(value.stored(), strategy);
        }
        // An id with a type of its own, of which the database makes the number behind it.
        return storage instanceof Storage.Converted converted
                && !isUuid(strategy)
                && Optional.ofNullable(converted.to())
                        .flatMap(BasicType::of)
                        .filter(BasicType::isCounter)
                        .isPresent();
    }

    static Stream<Problem> onlySequencesAreNamed(EntityModel entity) {
        return generated(entity)
                .filter(column -> {
                    var generator = column.generator();
                    return generator != null
                            && generator.isSequenceNamed()
                            && generator.strategy() != Generator.Strategy.SEQUENCE;
                })
                .map(column -> Problem.of(
                        "unused-sequence",
                        column.member().at(Mark.GENERATED_VALUE),
                        column.member().label() + " names a sequence, but is made by " + strategy(column) + ".",
                        "Say Strategy.SEQUENCE, or remove the sequence."));
    }

    static Stream<Problem> compositeKeyCanBeCompared(EntityModel entity) {
        var columns = entity.columns().filter(ColumnModel::isKey).toList();
        if (columns.size() < 2) {
            return Stream.of();
        }
        return columns.stream()
                .filter(column -> isArray(column.storage()))
                .map(column -> Problem.of(
                        "id-type",
                        column.member().at(Mark.ID),
                        column.member().label() + " is an array, of which two with the same bytes are not equal.",
                        "Use another type for a part of a composite key."));
    }

    private static boolean isArray(Storage storage) {
        return storage instanceof Storage.Value value
                ? isArray(value.stored())
                : storage instanceof Storage.Basic basic && basic.type() == BasicType.BYTES;
    }

    static Stream<Problem> embeddedKeyIsComplete(EntityModel entity) {
        return entity.key().stream()
                .filter(EmbeddedModel.class::isInstance)
                .flatMap(Component::all)
                .map(Component::member)
                .filter(member -> member.isNullable() && !member.type().isPrimitive())
                .map(member -> Problem.of(
                        "nullable-key",
                        member.origin(),
                        member.label() + " is part of a primary key and cannot be @Nullable.",
                        "Remove @Nullable."));
    }

    private static Stream<ColumnModel> generated(EntityModel entity) {
        return entity.columns()
                .filter(column -> column.generator() != null
                        && !column.member().isUnresolved()
                        && entity.components().contains(column));
    }

    private static Generator.Strategy strategy(ColumnModel column) {
        var generator = column.generator();
        return generator == null ? Generator.Strategy.IDENTITY : generator.strategy();
    }

    private static boolean isUuid(Generator.Strategy strategy) {
        return strategy == Generator.Strategy.UUID_V4 || strategy == Generator.Strategy.UUID_V7;
    }
}
