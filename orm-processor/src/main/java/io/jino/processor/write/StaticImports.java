package io.jino.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.jino.processor.fetch.FetchModel;
import io.jino.processor.fetch.Fetched;
import io.jino.processor.model.EntityModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that a fetch calls by their constants alone, as somebody would who writes it by hand.
 *
 * @param tables their classes, and the constants
 */
record StaticImports(Map<ClassName, String> tables) {
    static StaticImports none() {
        return new StaticImports(Map.of());
    }

    static StaticImports of(FetchModel fetch) {
        var home = fetch.projection();
        var byConstant = new HashMap<String, Set<ClassName>>();
        entities(fetch.made().orElseThrow())
                .filter(entity -> !entity.table().packageName().isEmpty())
                .filter(entity -> !entity.constant().equals(home.constant()))
                .forEach(entity -> byConstant
                        .computeIfAbsent(entity.constant(), constant -> new HashSet<>())
                        .add(entity.table()));
        return new StaticImports(byConstant.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1 && !entry.getKey().contains("$"))
                .collect(Collectors.toMap(
                        entry -> entry.getValue().iterator().next(),
                        Map.Entry::getKey,
                        (one, other) -> one,
                        TreeMap::new)));
    }

    // AUTHOR
    // AuthorTable.AUTHOR
    CodeBlock constant(EntityModel entity) {
        String constant = tables.get(entity.table());
        // Only in this form does JavaPoet know that it is imported.
        return constant == null
                ? CodeBlock.of("$T.$L", entity.table(), entity.constant())
                : CodeBlock.of("$T." + constant, entity.table());
    }

    private static Stream<EntityModel> entities(Fetched fetched) {
        if (fetched instanceof Fetched.Row row) {
            return Stream.of(row.entity());
        }
        if (fetched instanceof Fetched.Column column) {
            return Stream.of(column.entity());
        }
        if (fetched instanceof Fetched.Made made) {
            return Stream.concat(Stream.of(made.entity()), made.parts().stream().flatMap(StaticImports::entities));
        }
        if (fetched instanceof Fetched.Related related) {
            var as = related.as();
            return Stream.of(
                            Stream.of(related.entity()),
                            related.order().stream().map(Fetched.Sort::entity),
                            as == null ? Stream.<EntityModel>of() : entities(as))
                    .flatMap(some -> some);
        }
        if (fetched instanceof Fetched.Counted counted) {
            return Stream.of(counted.entity());
        }
        if (fetched instanceof Fetched.Existing existing) {
            return Stream.of(existing.entity());
        }
        return fetched instanceof Fetched.Flattened flattened
                ? Stream.concat(Stream.of(flattened.entity()), entities(flattened.fetched()))
                : Stream.of();
    }
}
