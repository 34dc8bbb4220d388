package io.jino.processor.check;

import io.jino.processor.fetch.Fetched;
import io.jino.processor.fetch.ProjectedComponent;
import io.jino.processor.fetch.ProjectedComponent.Given;
import io.jino.processor.fetch.ProjectedComponent.Hint;
import io.jino.processor.fetch.ProjectionModel;
import io.jino.processor.model.Arity;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Problem;
import io.jino.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which of many rows a component gets, and in which order. */
final class SliceResolver {
    private final ProjectionModel projection;
    private final List<Problem> problems;
    private final Set<String> used = new HashSet<>();

    SliceResolver(ProjectionModel projection, List<Problem> problems) {
        this.projection = projection;
        this.problems = problems;
    }

    /** An order, empty for none, and a limit, null for none. */
    record Slice(List<Fetched.Sort> order, @Nullable Integer limit) {
        static final Slice ALL = new Slice(List.of(), null);
    }

    /** What a component says about the rows that a relation leads to. */
    Slice of(ProjectedComponent component, RelationModel relation, Arity arity, EntityModel target) {
        if (arity != Arity.MANY) {
            return Slice.ALL;
        }
        used.add(component.name());
        var order = component.hint(Hint.ORDER_BY);
        var limit = component.hint(Hint.LIMIT);
        limit.ifPresent(given -> limitFits(component, given, order.isPresent()));
        return new Slice(
                order.map(given -> order(given, target)).orElse(List.of()),
                limit.map(given -> Integer.valueOf(given.value())).orElse(null));
    }

    /** Whether there were many rows to speak about. */
    boolean wasUsed(ProjectedComponent component) {
        return used.contains(component.name());
    }

    /** What is wrong if there were none. */
    Stream<Problem> unused(ProjectedComponent component) {
        return Stream.of(Hint.ORDER_BY, Hint.LIMIT)
                .flatMap(hint -> component.hint(hint).stream()
                        .map(given -> Problem.of(
                                "projection-slice",
                                given.declaration().origin(),
                                component.label() + " is " + hint + ", but does not hold what a relation to many rows "
                                        + "leads to.",
                                "Remove " + hint + ".")));
    }

    private void limitFits(ProjectedComponent component, Given limit, boolean isOrdered) {
        if (!isOrdered) {
            problems.add(Problem.of(
                    "limit-without-order",
                    limit.declaration().origin(),
                    component.label() + " is @Limit, but nothing says which rows are the first.",
                    "Add @OrderBy."));
        }
        if (Integer.parseInt(limit.value()) < 1) {
            problems.add(Problem.of(
                    "limit-too-small",
                    limit.origin(),
                    component.label() + " is limited to " + limit.value() + " rows.",
                    "Let it be one at least, or remove the component."));
        }
    }

    private List<Fetched.Sort> order(Given given, EntityModel target) {
        var order = new ArrayList<Fetched.Sort>();
        for (String term : given.value().split(",", -1)) {
            var words = term.strip().split("\\s+", -1);
            String direction = words.length == 1 ? "asc" : words[1];
            if (words[0].isEmpty()
                    || words.length > 2
                    || !List.of("asc", "desc").contains(direction)) {
                problems.add(Problem.of(
                        "order-syntax",
                        given.origin(),
                        "\"" + term.strip() + "\" is no order.",
                        "Write components with commas between them, each with asc or desc behind it if need be."));
            } else if (target.component(words[0])
                    .filter(ColumnModel.class::isInstance)
                    .isEmpty()) {
                problems.add(unknown(words[0], given.origin(), target));
            } else {
                order.add(new Fetched.Sort(target, words[0], direction.equals("desc")));
            }
        }
        if (!order.isEmpty()) {
            canName(projection, target, given.origin()).ifPresent(problems::add);
        }
        return order;
    }

    private static Problem unknown(String name, Origin origin, EntityModel target) {
        var names = target.columns().map(column -> column.member().path()).toList();
        return Problem.of(
                "unknown-column",
                origin,
                target.label() + " has no column for a component " + name + "." + Wording.guess(name, names),
                "Name components of " + target.label() + ", as they are called in Java.");
    }

    /** What is wrong if the package of a projection cannot name the table of an entity. */
    static Optional<Problem> canName(ProjectionModel projection, EntityModel entity, Origin origin) {
        boolean canName = entity.isPublic()
                || entity.type().packageName().equals(projection.type().packageName());
        return canName
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "unreachable-type",
                        origin,
                        "The table of " + entity.label() + " cannot be seen by the package of " + projection.label()
                                + ".",
                        "Make " + entity.label() + " public, or put the projection into its package."));
    }
}
