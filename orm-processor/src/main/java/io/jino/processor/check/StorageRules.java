package io.jino.processor.check;

import com.palantir.javapoet.TypeName;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Storage;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be stored in a column. */
final class StorageRules {
    private StorageRules() {}

    static Stream<Problem> typeCanBeStored(EntityModel entity) {
        return columns(entity)
                .filter(column -> column.storage() instanceof Storage.Unknown)
                .map(column -> unknown(column, ((Storage.Unknown) column.storage()).hint()));
    }

    private static Problem unknown(ColumnModel column, Storage.Hint hint) {
        var member = column.member();
        if (hint == Storage.Hint.OPTIONAL) {
            return Problem.of(
                            "optional-component",
                            member.origin(),
                            member.label() + " is an Optional, which cannot be stored.",
                            "Declare what is in it, and mark it @Nullable.")
                    .omitting(column);
        }
        if (hint == Storage.Hint.SEVERAL_CONVERTERS) {
            return Problem.of(
                            "several-converters",
                            member.origin(),
                            "@Converters lists more than one converter of " + Wording.simple(member.type()) + " for "
                                    + member.label() + ".",
                            "Remove all but one of them, or name one on the component with @Convert.")
                    .omitting(column);
        }
        String remedy = switch (hint) {
            case ENTITY -> "Hold the key of the other entity instead: an entity is one row.";
            case RECORD -> "Mark it @Embedded to spread it over columns, or give it a converter with @Convert.";
            default -> "Give it a converter with @Convert, or use a type that databases have.";
        };
        return Problem.of(
                        "unmapped-type",
                        member.origin(),
                        member.label() + " has the type " + Wording.simple(member.type()) + ", which no column holds.",
                        remedy)
                .omitting(column);
    }

    static Stream<Problem> valueIsNeverEmpty(EntityModel entity) {
        return values(entity)
                .filter(column -> value(column).isNullable())
                .map(column -> Problem.of(
                        "nullable-value",
                        column.member().origin(),
                        column.member().label() + " is a value type whose component is @Nullable, so that null could "
                                + "mean two things.",
                        "Remove @Nullable in " + Wording.simple(value(column).type())
                                + ", and mark the component of the entity instead."));
    }

    static Stream<Problem> valueHasNoRole(EntityModel entity) {
        return values(entity)
                .flatMap(column -> value(column).marks().stream()
                        .map(mark -> Problem.of(
                                "role-in-value",
                                column.member().origin(),
                                column.member().label() + " is a value type whose component is " + mark
                                        + ", which means nothing there.",
                                "Put " + mark + " on " + column.member().label() + ", or mark that @Embedded.")));
    }

    private static Stream<ColumnModel> values(EntityModel entity) {
        return columns(entity).filter(column -> column.storage() instanceof Storage.Value);
    }

    private static Storage.Value value(ColumnModel column) {
        return (Storage.Value) column.storage();
    }

    static Stream<Problem> converterFits(EntityModel entity) {
        return columns(entity)
                .flatMap(column -> converter(column).flatMap(converted -> misfit(column, converted)).stream());
    }

    private static Optional<Problem> misfit(ColumnModel column, Storage.Converted converted) {
        var member = column.member();
        String name = converted.converter().simpleName();
        TypeName type = BasicType.boxed(member.type());
        if (!type.equals(converted.from())) {
            return Optional.of(Problem.of(
                            "converter-type",
                            member.at(Mark.CONVERT),
                            name + " converts " + Wording.simple(converted.from()) + ", but " + member.label() + " is "
                                    + Wording.simple(type) + ".",
                            "Use a Converter<" + Wording.simple(type) + ", …>.")
                    .omitting(column));
        }
        boolean isDocument = column.storage() instanceof Storage.JsonText;
        var stored = Optional.<TypeName>ofNullable(converted.to()).flatMap(BasicType::of);
        if (isDocument ? !stored.equals(Optional.of(BasicType.STRING)) : stored.isEmpty()) {
            return Optional.of(Problem.of(
                            "converter-type",
                            member.at(Mark.CONVERT),
                            name + " converts to " + Wording.simple(converted.to())
                                    + (isDocument ? ", which is no text of a document." : ", which no column holds."),
                            isDocument
                                    ? "Let it convert to String, or remove @Convert or @Json."
                                    : "Let it convert to a type that databases have, such as String or Long.")
                    .omitting(column));
        }
        return Optional.empty();
    }

    static Stream<Problem> converterCanBeMade(EntityModel entity) {
        return columns(entity)
                .flatMap(column -> converter(column)
                        .filter(converted -> !converted.isConstructible())
                        .map(converted -> Problem.of(
                                        "converter-constructor",
                                        column.member().at(Mark.CONVERT),
                                        "The package of " + entity.label() + " cannot make a "
                                                + converted.converter().simpleName() + ".",
                                        "Let it be a class that is neither abstract, inner nor private, with a constructor "
                                                + "without parameters, or with one Class for each of its type parameters.")
                                .omitting(column))
                        .stream());
    }

    private static Optional<Storage.Converted> converter(ColumnModel column) {
        if (column.storage() instanceof Storage.JsonText text) {
            return Optional.ofNullable(text.converter());
        }
        return column.storage() instanceof Storage.Converted converted ? Optional.of(converted) : Optional.empty();
    }

    static Stream<Problem> enumHasOneCode(EntityModel entity) {
        return columns(entity)
                .filter(column -> column.storage() instanceof Storage.EnumCode)
                .flatMap(column -> {
                    var codes = ((Storage.EnumCode) column.storage()).codes();
                    String type = Wording.simple(column.member().type());
                    if (codes.size() != 1) {
                        return Stream.of(enumCode(
                                column,
                                type + " has " + (codes.isEmpty() ? "no" : "more than one") + " @EnumCode.",
                                "Put @EnumCode on the one method that gives the code to store."));
                    }
                    var code = codes.get(0);
                    if (!code.isCallable()) {
                        return Stream.of(enumCode(
                                column,
                                type + "." + code.method().name() + " cannot give a code.",
                                "Let it be a method without parameters that is neither static nor private and throws no "
                                        + "checked exception."));
                    }
                    return BasicType.of(code.type()).isPresent()
                            ? Stream.of()
                            : Stream.of(enumCode(
                                    column,
                                    type + "." + code.method().name() + " gives " + Wording.simple(code.type())
                                            + ", which no column holds.",
                                    "Let it give a type that databases have, such as String or int."));
                });
    }

    private static Problem enumCode(ColumnModel column, String fact, String remedy) {
        return Problem.of("enum-code", column.member().at(Mark.ENUMERATED), fact, remedy)
                .omitting(column);
    }

    static Stream<Problem> enumeratedIsAnEnum(EntityModel entity) {
        return columns(entity)
                .filter(column -> column.member().has(Mark.ENUMERATED))
                .filter(column -> column.storage() instanceof Storage.Basic
                        || column.storage() instanceof Storage.Array
                        || column.storage() instanceof Storage.Value
                        || column.storage() instanceof Storage.Unknown)
                .map(column -> Problem.of(
                        "enumerated-not-enum",
                        column.member().at(Mark.ENUMERATED),
                        column.member().label() + " is @Enumerated, but "
                                + Wording.simple(column.member().type()) + " is not an enum.",
                        "Remove @Enumerated."));
    }

    static Stream<Problem> onlyNativeEnumsNameTheirType(EntityModel entity) {
        return columns(entity)
                .filter(ColumnModel::hasUnusedEnumType)
                .map(column -> Problem.of(
                        "enumerated-type",
                        column.member().at(Mark.ENUMERATED),
                        column.member().label() + " names an enum type of the database, but is not stored as one.",
                        "Say Storage.NATIVE, or remove the type."));
    }

    private static Stream<ColumnModel> columns(EntityModel entity) {
        return entity.columns().filter(column -> !column.member().isUnresolved());
    }
}
