package io.jino.bake;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Item;
import io.jino.expr.Select;
import io.jino.query.Query;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A baked query with its arguments: a value that every verb takes.
 *
 * <pre>{@code
 * BY_ID.with(42L)
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = $1::int8
 * }</pre>
 *
 * @param <R> what each row is read as
 */
public final class BakedQuery<R> implements Query.Reading<R> {
    private final Recipe<R> recipe;
    private final List<Object> arguments;

    BakedQuery(Recipe<R> recipe, List<Object> arguments) {
        this.recipe = recipe;
        this.arguments = arguments;
    }

    /**
     * Always refused: a baked query is a whole statement, and no part of another.
     *
     * @throws InvalidQueryException always
     */
    @Override
    public Select select() {
        throw new InvalidQueryException(
                "baked-inside",
                "A baked query cannot be part of another statement.",
                "Use the query that it was baked of, and bake the statement as a whole.");
    }

    @Override
    public Item<R> item() {
        return recipe.item();
    }

    /** The query as data, with parameters where arguments belong. */
    public Select template() {
        return recipe.select();
    }

    /** Whose parameters stand in the template. */
    public Object owner() {
        return recipe;
    }

    /** The wire's values of the arguments. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The wire's value of an argument. */
    public Object argument(int index) {
        return arguments.get(index);
    }

    /**
     * The statement.
     *
     * @param reading the constant that makes the query into the one that is sent; what it makes is kept by its identity
     */
    public Statement statement(Renderings renderings, UnaryOperator<Select> reading) {
        return recipe.statement(renderings, reading, arguments);
    }

    /** The SQL for PostgreSQL and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return recipe.toString();
    }
}
