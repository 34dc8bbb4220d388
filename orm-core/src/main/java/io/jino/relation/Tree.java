package io.jino.relation;

import io.jino.error.InvalidQueryException;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a table's rows that refer to others of the same table make up: the trees below a row, and the line above it.
 *
 * <pre>{@code
 * record CategoryNode(Category category, List<CategoryNode> children) {}
 *
 * static final Fetch<Category, CategoryNode> TREE = CATEGORY.fetch()
 *         .with(Tree.below(CATEGORY.children(), 3, CategoryNode::new))
 *         .as(CategoryNode::new);
 *
 * db.load(TREE, categories)
 * // with recursive "jino_tree" ("c0", "c1", "c2") as (select t0."parent_id", t0."id", 1 from "category" t0 where
 * //     t0."parent_id" = any($1::int8[]) union all select t1."c0", t2."id", t1."c2" + 1 from "jino_tree" t1 join
 * //     "category" t2 on t2."parent_id" = t1."c1" where t1."c2" < $2::int8) select t4."id", t4."parent_id", t4."name",
 * //     t3."c0" from "jino_tree" t3 join "category" t4 on t4."id" = t3."c1"
 * }</pre>
 *
 * <p>One recursive statement for all rows and levels. The depth has to be said, so that it ends; a row that is reached from
 * itself is not followed again. A node at the last level looks like a leaf: fetch {@code CATEGORY.children().exists()} with
 * it where that matters.
 */
public final class Tree {
    /** Where MySQL and MariaDB end a recursion, unless they are told otherwise; MariaDB says nothing about it. */
    private static final int DEEPEST = 1_000;

    private Tree() {}

    /**
     * The rows below a row, level by level, each as a node of its whole row and the nodes below it.
     *
     * @param children from a row to those that refer to it; its conditions and its order count on every level
     * @param depth how many levels
     */
    public static <E, N> Fetch<E, List<N>> below(ToMany<E, E> children, int depth, BiFunction<E, List<N>, N> node) {
        return below(children, depth, whole(children), node);
    }

    /**
     * The rows below a row, level by level.
     *
     * @param children from a row to those that refer to it; its conditions and its order count on every level
     * @param depth how many levels
     * @param fetch what to make of each row
     * @param node makes a node of that, and of the nodes below it
     * @throws InvalidQueryException if the depth is not between 1 and 1,000, or the relation is no plain foreign key of the table to itself or has a
     *     limit
     */
    @SuppressWarnings("unchecked") // the fetch makes an A of each row, and the node an N of it
    public static <E, A, N> Fetch<E, List<N>> below(
            ToMany<E, E> children, int depth, Fetch<E, A> fetch, BiFunction<A, List<N>, N> node) {
        return () -> {
            var slice = children.slice();
            if (slice.isBounded()) {
                throw new InvalidQueryException(
                        "tree-limit",
                        "A tree is asked for along a relation with a limit or an offset.",
                        "Leave them out, or load the levels one by one with relations in each other.",
                        "Relation: " + children);
            }
            var path = itself(children.path(), depth);
            return new Shape.Tree(path, slice, depth, fetch.shape(), (BiFunction<Object, List<Object>, Object>)
                    (BiFunction<?, ?, ?>) node);
        };
    }

    /** The rows above a row, the nearest first and the root last; see {@link #above(ToMaybe, int, Fetch)}. */
    public static <E> Fetch<E, List<E>> above(ToMaybe<E, E> parent, int depth) {
        return above(parent, depth, whole(parent));
    }

    /**
     * The rows above a row, the nearest first and the root last.
     *
     * @param parent from a row to the one that it refers to; where its condition does not hold, the line ends
     * @param depth how many at most
     * @param fetch what to make of each row
     * @throws InvalidQueryException if the depth is not between 1 and 1,000, or the relation is no plain foreign key of the table to itself
     */
    public static <E, A> Fetch<E, List<A>> above(ToMaybe<E, E> parent, int depth, Fetch<E, A> fetch) {
        return () -> new Shape.Ancestors(
                itself(parent.path(), depth), Joins.condition(parent.condition()), depth, fetch.shape());
    }

    @SuppressWarnings("unchecked") // the relation leads to the table of E
    private static <E> Fetch<E, E> whole(Relation<E, E> relation) {
        return () -> ((Fetch<E, E>) relation.path().target()).shape();
    }

    private static Path itself(Path path, int depth) {
        if (depth < 1 || depth > DEEPEST) {
            throw new InvalidQueryException(
                    "tree-depth",
                    "A tree has a depth that is not between 1 and " + DEEPEST + ".",
                    "Say how many levels to load.",
                    "Depth: " + depth);
        }
        if (path.hops().size() > 1) {
            throw new InvalidQueryException(
                    "tree-through",
                    "A tree is asked for along a relation that leads through another table.",
                    "Use a foreign key of the table to itself, or load the levels one by one.",
                    "Relation: " + path);
        }
        return path;
    }
}
