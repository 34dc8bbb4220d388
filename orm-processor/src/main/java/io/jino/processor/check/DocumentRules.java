package io.jino.processor.check;

import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.DocumentModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Storage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a record has to be whose components are members of a JSON document. */
final class DocumentRules {
    // The same as in MemberDefinition, which checks it once more when a table is made by hand.
    private static final Pattern KEY = Pattern.compile("[^-\"'\\\\\\p{Cntrl}][^\"'\\\\\\p{Cntrl}]*");

    private DocumentRules() {}

    static Stream<Problem> membersHaveTheirNames(EntityModel entity) {
        return documents(
                entity,
                (column, document) -> document.hasOtherNames()
                        ? Stream.of(Problem.of(
                                        "json-names",
                                        column.member().at(Mark.JSON),
                                        column.member().label()
                                                + " is @Json, but an annotation of Jackson calls the members of "
                                                + Wording.simple(document.type()) + " something that cannot be known.",
                                        "Remove @JsonNaming and @JsonUnwrapped, and put @JsonProperty on the components"
                                                + " instead.")
                                .omitting(column))
                        : Stream.of());
    }

    static Stream<Problem> keysCanBeSaid(EntityModel entity) {
        return documents(
                entity,
                (column, document) -> document.members().stream()
                        .filter(member -> !KEY.matcher(member.key()).matches())
                        .map(member -> Problem.of(
                                        "json-key",
                                        column.member().at(Mark.JSON),
                                        Wording.simple(document.type()) + "." + member.name()
                                                + " has a name in the document of "
                                                + column.member().label()
                                                + " that not all databases can say.",
                                        "Use a name without quotes, backslashes and control characters that does not"
                                                + " begin with a hyphen.")
                                .omitting(column)));
    }

    static Stream<Problem> defaultsAreValues(EntityModel entity) {
        return documents(
                entity,
                (column, document) -> document.members().stream()
                        .filter(member -> !hasValidDefault(member))
                        .map(member -> Problem.of(
                                        "json-default",
                                        column.member().at(Mark.JSON),
                                        Wording.simple(document.type()) + "." + member.name()
                                                + " has a @Default that is no "
                                                + Wording.simple(member.type()) + ".",
                                        "Write it as text: @Default(\"18\"), @Default(\"true\"), the name of a constant;"
                                                + " objects and lists have none.")
                                .omitting(column)));
    }

    private static boolean hasValidDefault(DocumentModel.Member member) {
        String text = member.otherwise();
        if (text == null) {
            return true;
        }
        if (!(member.scalar() instanceof Storage.Basic basic)) {
            return member.constants().contains(text) && member.scalar() != null;
        }
        try {
            return isValue(basic.type(), text);
        } catch (RuntimeException notOne) {
            return false;
        }
    }

    @SuppressWarnings("ReturnValueIgnored") // it throws if it is none
    private static boolean isValue(BasicType type, String text) {
        switch (type) {
            case STRING -> {}
            case CHARACTER -> {
                return text.length() == 1;
            }
            case BOOLEAN -> {
                return text.equals("true") || text.equals("false");
            }
            case BYTE -> Byte.parseByte(text);
            case SHORT -> Short.parseShort(text);
            case INTEGER -> Integer.parseInt(text);
            case LONG -> Long.parseLong(text);
            case BIG_INTEGER -> new BigDecimal(text).toBigIntegerExact();
            case FLOAT, DOUBLE, BIG_DECIMAL -> new BigDecimal(text);
            case UUID -> UUID.fromString(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case YEAR -> Year.parse(text);
            case BYTES, DURATION -> {
                return false;
            }
        }
        return true;
    }

    private static Stream<Problem> documents(
            EntityModel entity, BiFunction<ColumnModel, DocumentModel, Stream<Problem>> rule) {
        return entity.columns()
                .filter(column -> !column.member().isUnresolved())
                .flatMap(column -> column.storage() instanceof Storage.Json json
                        ? Stream.ofNullable(json.document())
                                .flatMap(DocumentModel::all)
                                .flatMap(document -> rule.apply(column, document))
                        : Stream.of());
    }
}
