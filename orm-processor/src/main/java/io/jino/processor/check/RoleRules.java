package io.jino.processor.check;

import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Member;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Storage;
import java.util.stream.Stream;

/** What versions and defaults have to be. */
final class RoleRules {
    private RoleRules() {}

    static Stream<Problem> versionCounts(EntityModel entity) {
        return entity.components().stream()
                .filter(component -> component.member().has(Mark.VERSION)
                        && !component.member().isUnresolved())
                .filter(component -> !(component instanceof ColumnModel column
                        && column.storage() instanceof Storage.Basic basic
                        && basic.type().isCounter()))
                .map(component -> Problem.of(
                        "version-type",
                        component.member().at(Mark.VERSION),
                        component.member().label() + " is @Version, but not a number that can be counted up.",
                        "Let its type be int, long, short or a box of them."));
    }

    static Stream<Problem> versionIsNotNull(EntityModel entity) {
        return versions(entity)
                .filter(member -> member.isNullable() && !member.type().isPrimitive())
                .map(member -> Problem.of(
                        "nullable-version",
                        member.origin(),
                        member.label() + " is @Version and cannot be @Nullable.",
                        "Remove @Nullable: a row that was never updated has the version 0."));
    }

    static Stream<Problem> thereIsOneVersion(EntityModel entity) {
        return versions(entity)
                .skip(1)
                .map(member -> Problem.of(
                        "several-versions",
                        member.at(Mark.VERSION),
                        entity.label() + " has more than one @Version.",
                        "Keep the one that is counted up by every update."));
    }

    static Stream<Problem> defaultIsNullable(EntityModel entity) {
        return entity.all()
                .map(Component::member)
                .filter(member -> member.has(Mark.DEFAULT) && !member.isNullable())
                .map(member -> Problem.of(
                        "default-not-nullable",
                        member.at(Mark.DEFAULT),
                        member.label() + " is @Default, but can never be absent.",
                        "Mark it @Nullable" + (member.type().isPrimitive() ? ", with a box for its type" : "")
                                + ": null on insert means the default."));
    }

    private static Stream<Member> versions(EntityModel entity) {
        return entity.components().stream().map(Component::member).filter(member -> member.has(Mark.VERSION));
    }
}
