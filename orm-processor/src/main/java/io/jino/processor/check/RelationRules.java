package io.jino.processor.check;

import io.jino.processor.fetch.Declarations;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.LinkModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Problem;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.RelationModel;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every relation has to be: it leads to an entity, and has a name of its own. */
final class RelationRules {
    private static final Set<String> NEEDED = Set.of("ToOne", "ToMaybe");

    private RelationRules() {}

    static Stream<Problem> leadsToAnEntity(EntityModel entity, Declarations declarations) {
        return entity.relations().stream()
                .filter(relation -> relation.target() != null
                        && declarations.entity(relation.target()).isEmpty())
                .map(relation -> Problem.of(
                                "relation-target",
                                targetOrigin(relation),
                                Wording.simple(relation.target()) + " is not an entity, so that "
                                        + label(entity, relation) + " leads nowhere.",
                                "Name a type that is an @Entity.")
                        .omitting(relation));
    }

    static Stream<Problem> linksThroughAnEntity(EntityModel entity, Declarations declarations) {
        return entity.relations().stream()
                .filter(LinkModel.class::isInstance)
                .map(LinkModel.class::cast)
                .filter(link ->
                        link.link() != null && declarations.entity(link.link()).isEmpty())
                .map(link -> Problem.of(
                        "relation-target",
                        link.declaration().at("through"),
                        Wording.simple(link.link()) + " is not an entity, so that " + label(entity, link)
                                + " leads nowhere.",
                        "Name the @Entity of the link table."));
    }

    static Stream<Problem> hasAName(EntityModel entity, Declarations declarations) {
        return entity.relations().stream()
                .filter(relation -> relation.name().isEmpty())
                .map(relation -> Problem.of(
                                "relation-name",
                                nameOrigin(relation),
                                "The name of this relation of " + entity.label() + " is no name in Java.",
                                "Give it a name that a " + (relation.isField() ? "field" : "method")
                                        + " of the table class can have.")
                        .omitting(relation));
    }

    static Stream<Problem> namesDiffer(EntityModel entity, Declarations declarations) {
        var taken =
                entity.all().map(Component::member).map(member -> member.path()).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        return entity.relations().stream()
                .filter(relation -> !relation.name().isEmpty())
                .filter(relation -> taken.contains(relation.path()) || !seen.add(relation.path()))
                .map(relation -> Problem.of(
                                "duplicate-relation",
                                nameOrigin(relation),
                                entity.label() + " has "
                                        + (taken.contains(relation.path()) ? "a component" : "a relation") + " called "
                                        + relation.path() + " already.",
                                "Call the relation something else.")
                        .omitting(relation));
    }

    static Stream<Problem> namesAreFree(EntityModel entity, Declarations declarations) {
        return entity.relations().stream()
                .filter(relation -> isNeeded(entity, relation, declarations))
                .map(relation -> Problem.of(
                                "reserved-name",
                                nameOrigin(relation),
                                "The table class needs the name " + relation.name() + " for itself.",
                                "Call the relation something else.")
                        .omitting(relation));
    }

    static Stream<Problem> componentsLeaveNamesFree(EntityModel entity, Declarations declarations) {
        var needed = neededTypes(entity, declarations);
        return entity.all()
                .filter(component -> needed.contains(component.member().name()))
                .map(component -> Problem.of(
                                "reserved-name",
                                component.member().origin(),
                                "The table class needs the name "
                                        + component.member().name() + " for itself.",
                                "Call the component something else, and its column what it was with @Column(name = …).")
                        .omitting(component));
    }

    private static boolean isNeeded(EntityModel entity, RelationModel relation, Declarations declarations) {
        String name = relation.name();
        return relation.isField()
                ? name.equals(entity.constant())
                        || NameRules.NEEDED.contains(name)
                        || neededTypes(entity, declarations).contains(name)
                : name.equals("as") || entity.surroundings().tableMethods().contains(name);
    }

    /** The types by whose names the code of relations calls static methods and constants. */
    private static Set<String> neededTypes(EntityModel entity, Declarations declarations) {
        if (entity.relations().isEmpty()) {
            return Set.of();
        }
        var needed = new HashSet<>(NEEDED);
        entity.relations().stream()
                .flatMap(relation -> relation instanceof LinkModel link
                        ? Stream.of(link.target(), link.link())
                        : Stream.of(relation.target()))
                .flatMap(type -> declarations.entity(type).stream())
                .forEach(other -> needed.add(other.table().simpleName()));
        return needed;
    }

    /** What messages call a relation. */
    static String label(EntityModel entity, RelationModel relation) {
        return entity.label() + "." + relation.path();
    }

    static Origin nameOrigin(RelationModel relation) {
        return relation.declaration().at(relation instanceof ReferenceModel ? "as" : "name");
    }

    static Origin targetOrigin(RelationModel relation) {
        return relation.declaration().at(relation instanceof ReferenceModel ? "value" : "of");
    }
}
