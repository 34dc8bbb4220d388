package io.jino.processor.check;

import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Storage;
import java.util.List;
import java.util.stream.Stream;

/** What the times of insert and update have to be. */
final class TimestampRules {
    private static final List<Mark> TIMESTAMPS = List.of(Mark.CREATED_AT, Mark.UPDATED_AT);

    private TimestampRules() {}

    static Stream<Problem> timestampIsAPointInTime(EntityModel entity) {
        return TIMESTAMPS.stream()
                .flatMap(mark -> marked(entity, mark)
                        .filter(component -> !component.member().isUnresolved()
                                && !component.member().has(Mark.CONVERT)
                                && !component.member().has(Mark.EMBEDDED))
                        .filter(component -> !(component instanceof ColumnModel column
                                && column.storage() instanceof Storage.Basic basic
                                && isPointInTime(basic.type())))
                        .map(component -> Problem.of(
                                "timestamp-type",
                                component.member().at(mark),
                                component.member().label() + " is " + mark + ", but holds no point in time.",
                                "Let its type be Instant, OffsetDateTime or LocalDateTime.")));
    }

    static Stream<Problem> timestampIsNullable(EntityModel entity) {
        return TIMESTAMPS.stream()
                .flatMap(mark -> marked(entity, mark)
                        .map(Component::member)
                        .filter(member -> !member.isNullable()
                                && !member.has(Mark.ID)
                                && !member.type().isPrimitive())
                        .map(member -> Problem.of(
                                "timestamp-not-nullable",
                                member.at(mark),
                                member.label() + " is " + mark + ", but can never be absent.",
                                "Mark it @Nullable: null on insert means the time of the insert.")));
    }

    static Stream<Problem> thereIsOneOfEach(EntityModel entity) {
        return TIMESTAMPS.stream()
                .flatMap(mark -> marked(entity, mark)
                        .skip(1)
                        .map(component -> Problem.of(
                                "several-timestamps",
                                component.member().at(mark),
                                entity.label() + " has more than one " + mark + ".",
                                "Keep one of them.")));
    }

    private static boolean isPointInTime(BasicType type) {
        return type == BasicType.INSTANT || type == BasicType.OFFSET_DATE_TIME || type == BasicType.LOCAL_DATE_TIME;
    }

    private static Stream<Component> marked(EntityModel entity, Mark mark) {
        return entity.all().filter(component -> component.member().has(mark));
    }
}
