package io.jino.processor.check;

import com.palantir.javapoet.TypeName;
import io.jino.processor.fetch.Declarations;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.InverseModel;
import io.jino.processor.model.LinkModel;
import io.jino.processor.model.Problem;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What names for the other side of foreign keys refer to: foreign keys that lead where they should. */
final class InverseRules {
    private InverseRules() {}

    static Stream<Problem> foreignKeysAreThere(EntityModel entity, Declarations declarations) {
        return ends(entity, declarations).filter(end -> end.key() == null).map(end -> {
            var names = end.names();
            return Problem.of(
                    "unknown-relation",
                    end.relation().declaration().at(end.member()),
                    RelationRules.label(entity, end.relation()) + " goes by \"" + end.wanted() + "\", but "
                            + end.owner().label() + " has no such @References."
                            + Wording.guess(end.wanted(), names),
                    "Name one of its foreign keys, by what it says with as. There are: " + Wording.choice(names) + ".");
        });
    }

    static Stream<Problem> foreignKeysLeadThere(EntityModel entity, Declarations declarations) {
        return ends(entity, declarations).flatMap(end -> {
            var key = end.key();
            return key == null || key.target() == null || end.leadsTo().equals(key.target())
                    ? Stream.of()
                    : Stream.of(Problem.of(
                            "wrong-relation",
                            end.relation().declaration().at(end.member()),
                            RelationRules.label(entity, end.relation()) + " goes by "
                                    + end.owner().label() + "." + key.path() + ", which refers to "
                                    + Wording.simple(key.target()) + ", not to " + Wording.simple(end.leadsTo()) + ".",
                            "Name the @References of " + end.owner().label() + " to " + Wording.simple(end.leadsTo())
                                    + "."));
        });
    }

    /** The foreign keys that are named, as far as the entities that have them are known. */
    private static Stream<End> ends(EntityModel entity, Declarations declarations) {
        var ends = new ArrayList<End>();
        for (RelationModel relation : entity.relations()) {
            if (relation instanceof InverseModel inverse) {
                declarations
                        .entity(inverse.target())
                        .ifPresent(owner -> ends.add(new End(inverse, "by", inverse.by(), owner, entity.type())));
            } else if (relation instanceof LinkModel link) {
                declarations.entity(link.link()).ifPresent(owner -> {
                    ends.add(new End(link, "by", link.by(), owner, entity.type()));
                    if (link.target() != null) {
                        ends.add(new End(link, "to", link.to(), owner, link.target()));
                    }
                });
            }
        }
        return ends.stream();
    }

    /**
     * A foreign key as it is named.
     *
     * @param member where it is named
     * @param owner the entity that has to have it
     * @param leadsTo what it has to refer to
     */
    private record End(RelationModel relation, String member, String wanted, EntityModel owner, TypeName leadsTo) {
        @Nullable ReferenceModel key() {
            return owner.references()
                    .filter(reference -> reference.path().equals(wanted))
                    .findFirst()
                    .orElse(null);
        }

        List<String> names() {
            return owner.references().map(ReferenceModel::path).toList();
        }
    }
}
