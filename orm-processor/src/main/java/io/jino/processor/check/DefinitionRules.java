package io.jino.processor.check;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Problem;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.Storage;
import io.jino.processor.model.TableOptions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said of a table for its creation: lengths, digits, indexes, checks, what becomes of a foreign key. */
final class DefinitionRules {
    private static final Set<BasicType> WITH_LENGTH = Set.of(BasicType.STRING, BasicType.BYTES);

    private DefinitionRules() {}

    static Stream<Problem> lengthsFit(EntityModel entity) {
        return entity.columns()
                .filter(column -> column.options().length() != 0)
                .filter(column -> column.options().length() < 0 || !hasLength(column))
                .map(column -> Problem.of(
                        "column-length",
                        column.member().at(Mark.COLUMN),
                        column.options().length() < 0
                                ? column.member().label() + " has a length below zero."
                                : column.member().label() + " is "
                                        + Wording.simple(column.member().type()) + ", which has no length.",
                        "Give a length to a text or to bytes, or leave it out."));
    }

    private static boolean hasLength(ColumnModel column) {
        var storage = column.storage();
        return storage instanceof Storage.EnumName
                || storage instanceof Storage.EnumCode
                || storage instanceof Storage.Unknown
                || stored(storage).filter(WITH_LENGTH::contains).isPresent();
    }

    static Stream<Problem> digitsFit(EntityModel entity) {
        return entity.columns()
                .filter(column ->
                        column.options().precision() != 0 || column.options().scale() != 0)
                .flatMap(column -> {
                    var options = column.options();
                    boolean isDecimal = column.storage() instanceof Storage.Unknown
                            || stored(column.storage())
                                    .filter(Set.of(BasicType.BIG_DECIMAL, BasicType.BIG_INTEGER)::contains)
                                    .isPresent();
                    boolean isInOrder =
                            options.precision() > 0 && options.scale() >= 0 && options.scale() <= options.precision();
                    return isDecimal && isInOrder
                            ? Stream.of()
                            : Stream.of(Problem.of(
                                    "column-digits",
                                    column.member().at(Mark.COLUMN),
                                    isDecimal
                                            ? column.member().label() + " has the precision " + options.precision()
                                                    + " and the scale " + options.scale() + "."
                                            : column.member().label() + " is "
                                                    + Wording.simple(
                                                            column.member().type())
                                                    + ", which has no precision and no scale.",
                                    isDecimal
                                            ? "Let precision be the number of all digits, and scale how many of them are"
                                                    + " behind the point."
                                            : "Give them to a BigDecimal, or leave them out."));
                });
    }

    static Stream<Problem> indexesAreOfSomething(EntityModel entity) {
        return entity.options().indexes().stream()
                .filter(index -> index.columns().isEmpty() == index.expression().isBlank())
                .map(index -> Problem.of(
                        "index-columns",
                        index.declaration().origin(),
                        "An index of " + entity.label()
                                + (index.columns().isEmpty()
                                        ? " is of no columns."
                                        : " is of columns and of an expression."),
                        "Name its components with columns = {…}, or give an expression."));
    }

    static Stream<Problem> indexColumnsAreKnown(EntityModel entity) {
        var names = entity.all().map(component -> component.member().path()).toList();
        return entity.options().indexes().stream()
                .flatMap(index -> IntStream.range(0, index.columns().size())
                        .filter(i -> !names.contains(index.columns().get(i)))
                        .mapToObj(i -> unknown(
                                entity, index, i, Wording.guess(index.columns().get(i), names))));
    }

    private static Problem unknown(EntityModel entity, TableOptions.Index index, int i, String guess) {
        return Problem.of(
                "unknown-column",
                index.declaration().at(index.columns().size() == 1 ? "columns" : "columns[" + i + "]"),
                entity.label() + " has no component " + index.columns().get(i) + "." + guess,
                "Name components of " + entity.label() + ", as they are called in Java.");
    }

    static Stream<Problem> checksSaySomething(EntityModel entity) {
        return entity.options().checks().stream()
                .filter(check -> check.condition().isBlank())
                .map(check -> Problem.of(
                        "empty-check",
                        check.declaration().origin(),
                        "A check of " + entity.label() + " has no condition.",
                        "Say what holds for every row, such as @Check(\"price > 0\")."));
    }

    static Stream<Problem> nullIsWhereItMayBe(EntityModel entity) {
        return entity.references()
                .filter(reference -> reference.rules().hasConstraint())
                .flatMap(reference -> Stream.of("onDelete", "onUpdate")
                        .filter(member -> action(reference, member).equals("SET_NULL"))
                        .filter(member -> entity.columns(reference).stream().anyMatch(column -> !column.isNullable()))
                        .map(member -> Problem.of(
                                "set-null",
                                reference.declaration().at(member),
                                RelationRules.label(entity, reference)
                                        + " is to become null, but its column cannot be.",
                                "Declare the component @Nullable, or choose another action.")));
    }

    private static String action(ReferenceModel reference, String member) {
        return member.equals("onDelete")
                ? reference.rules().onDelete()
                : reference.rules().onUpdate();
    }

    private static Optional<BasicType> stored(Storage storage) {
        if (storage instanceof Storage.Basic basic) {
            return Optional.of(basic.type());
        }
        return storage instanceof Storage.Converted converted
                ? Optional.<TypeName>ofNullable(converted.to()).flatMap(BasicType::of)
                : Optional.empty();
    }
}
