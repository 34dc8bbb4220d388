package io.jino.processor.check;

import com.palantir.javapoet.ParameterizedTypeName;
import io.jino.processor.model.EmbeddedModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** What can be embedded. */
final class EmbeddedRules {
    private static final List<Mark> OF_ENTITIES = List.of(Mark.ID, Mark.GENERATED_VALUE, Mark.VERSION, Mark.DEFAULT);

    private EmbeddedRules() {}

    static Stream<Problem> embeddedIsARecord(EntityModel entity) {
        return embedded(entity)
                .filter(embedded -> !embedded.isRecord())
                .map(embedded -> problem(
                        "embedded-not-record",
                        embedded,
                        " is @Embedded, but " + embedded.member().type() + " is not a record.",
                        "Make its type a record, or give it a converter with @Convert."));
    }

    static Stream<Problem> embeddedEnds(EntityModel entity) {
        return embedded(entity)
                .filter(EmbeddedModel::isRecursive)
                .map(embedded -> problem(
                        "embedded-recursion",
                        embedded,
                        " embeds a record in itself, which would need columns without end.",
                        "Remove it, or give it a converter with @Convert."));
    }

    static Stream<Problem> embeddedIsNotGeneric(EntityModel entity) {
        return embedded(entity)
                .filter(embedded -> embedded.member().type() instanceof ParameterizedTypeName)
                .map(embedded -> problem(
                        "embedded-generic",
                        embedded,
                        " is @Embedded, but its type has type parameters.",
                        "Use a record without type parameters."));
    }

    static Stream<Problem> embeddedIsNotEmpty(EntityModel entity) {
        return embedded(entity)
                .filter(embedded -> embedded.isRecord()
                        && !embedded.isRecursive()
                        && embedded.components().isEmpty())
                .map(embedded -> problem(
                        "embedded-empty",
                        embedded,
                        " is @Embedded, but its record has no components.",
                        "Remove it, or add components to the record."));
    }

    static Stream<Problem> rolesStandOnTheEntity(EntityModel entity) {
        return embedded(entity)
                .flatMap(embedded -> embedded.components().stream())
                .flatMap(component -> OF_ENTITIES.stream()
                        .filter(component.member()::has)
                        .map(mark -> Problem.of(
                                "role-in-embedded",
                                component.member().at(mark),
                                component.member().label() + " is " + mark + ", but stands in an embedded record.",
                                "Put " + mark + " on a component of " + entity.label() + " itself.")));
    }

    private static Stream<EmbeddedModel> embedded(EntityModel entity) {
        return entity.all()
                .filter(component -> !component.member().isUnresolved())
                .filter(EmbeddedModel.class::isInstance)
                .map(EmbeddedModel.class::cast);
    }

    private static Problem problem(String id, EmbeddedModel embedded, String fact, String remedy) {
        var member = embedded.member();
        return Problem.of(id, member.at(Mark.EMBEDDED), member.label() + fact, remedy)
                .omitting(embedded);
    }
}
