package io.jino.processor.check;

import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Generator;
import io.jino.processor.model.Mark;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Problem;
import io.jino.processor.model.TableOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What things may be called, in the database and in the table class. */
final class NameRules {
    /** PostgreSQL cuts longer names off, so that two may become one. MySQL's limit is 64 characters. */
    private static final int MAX_BYTES = 63;

    /** Types by whose names the table class calls static methods and fields. */
    static final Set<String> NEEDED =
            Set.of("SqlType", "Generation", "TableDefinition", "ForeignKey", "Index", "References");

    private NameRules() {}

    private record Name(String what, String name, Origin origin) {}

    static Stream<Problem> namesAreNotBlank(EntityModel entity) {
        return names(entity)
                .filter(name -> name.name().isBlank())
                .map(name -> Problem.of(
                        "blank-name",
                        name.origin(),
                        "The name of the " + name.what() + " is blank.",
                        "Give it a name, or leave it to the naming strategy."));
    }

    static Stream<Problem> namesAreShort(EntityModel entity) {
        return names(entity)
                .filter(name -> name.name().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
                .map(name -> Problem.of(
                        "name-too-long",
                        name.origin(),
                        "The name of the " + name.what() + " has more than " + MAX_BYTES + " bytes: " + name.name(),
                        "Give it a shorter one: databases cut longer names off, or refuse them."));
    }

    static Stream<Problem> columnsDiffer(EntityModel entity) {
        var problems = new ArrayList<Problem>();
        var seen = new HashMap<String, ColumnModel>();
        entity.columns().forEach(column -> {
            var first = seen.putIfAbsent(column.column(), column);
            if (first != null) {
                problems.add(duplicate(first, column));
            }
        });
        return problems.stream();
    }

    private static Problem duplicate(ColumnModel first, ColumnModel second) {
        var problem = Problem.of(
                "duplicate-column",
                second.member().at(Mark.COLUMN),
                first.member().label() + " and " + second.member().label() + " are both stored in the column "
                        + second.column() + ".",
                "Give one of them another name with @Column(name = …), or another prefix with @Embedded(prefix = …).");
        boolean isHidden = first.member().path().equals(second.member().path());
        return isHidden ? problem.omitting(second) : problem;
    }

    static Stream<Problem> namesAreFree(EntityModel entity) {
        return entity.all()
                .filter(component -> {
                    String name = component.member().name();
                    boolean isConstant = name.equals(entity.constant())
                            && component.member().path().equals(name);
                    return isConstant || NEEDED.contains(name);
                })
                .map(component -> Problem.of(
                                "reserved-name",
                                component.member().origin(),
                                "The table class needs the name "
                                        + component.member().name() + " for itself.",
                                "Call the component something else, and its column what it was with @Column(name = …).")
                        .omitting(component));
    }

    static Stream<Problem> keyRecordIsFree(EntityModel entity) {
        boolean isAmbiguous = entity.type().packageName().isEmpty()
                && entity.type().topLevelClassName().simpleName().equals("Key");
        return isAmbiguous && entity.key().size() > 1
                ? Stream.of(Problem.of(
                        "reserved-name",
                        entity.origin(),
                        "The table class needs the name Key for the composite key.",
                        "Move the entity into a package, or call it something else."))
                : Stream.of();
    }

    private static Stream<Name> names(EntityModel entity) {
        var names = new ArrayList<Name>();
        names.add(new Name("table", entity.tableName(), entity.tableOrigin()));
        Optional.ofNullable(entity.schema())
                .ifPresent(schema -> names.add(new Name("schema", schema, entity.tableOrigin())));
        for (ColumnModel column : entity.columns().toList()) {
            names.add(new Name("column", column.column(), column.member().at(Mark.COLUMN)));
            var generator = column.generator();
            if (generator != null && generator.strategy() == Generator.Strategy.SEQUENCE) {
                names.add(new Name(
                        "sequence", generator.sequence(), column.member().at(Mark.GENERATED_VALUE)));
            }
        }
        for (TableOptions.Index index : entity.options().indexes()) {
            names.add(new Name("index", index.name(), index.declaration().at("name")));
        }
        for (TableOptions.Check check : entity.options().checks()) {
            names.add(new Name("check", check.name(), check.declaration().at("name")));
        }
        return names.stream();
    }
}
