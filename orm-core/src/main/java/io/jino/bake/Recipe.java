package io.jino.bake;

import io.jino.error.JinoException;
import io.jino.expr.Item;
import io.jino.expr.Select;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import io.jino.sql.Template;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A query with parameters, and the statements that were made of it: one for each dialect and each way to read it.
 */
final class Recipe<R> {
    private final List<Parameter<?, ?>> parameters;
    private final Select select;
    private final Item<R> item;
    private final Map<Use, Template> templates = new ConcurrentHashMap<>();

    /**
     * @param query gets the owner of its parameters, and makes the query
     */
    Recipe(List<Parameter<?, ?>> parameters, Function<Object, Query.Reading<R>> query) {
        var baked = query.apply(this);
        this.parameters = parameters;
        this.select = baked.rows();
        this.item = baked.item();
        tryOut();
    }

    // What no dialect takes is wrong here and now, not when it is run for the first time.
    private void tryOut() {
        JinoException first = null;
        for (var dialect : List.of(Dialect.postgres(), Dialect.mysql(), Dialect.mariadb())) {
            try {
                Renderer.template(dialect, select, this);
                return;
            } catch (JinoException refused) {
                first = first == null ? refused : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    BakedQuery<R> with(Object... arguments) {
        return new BakedQuery<>(this, List.of(arguments));
    }

    Item<R> item() {
        return item;
    }

    Select select() {
        return select;
    }

    List<Parameter<?, ?>> parameters() {
        return parameters;
    }

    Statement statement(Renderings renderings, UnaryOperator<Select> reading, List<Object> arguments) {
        var dialect = renderings.dialect();
        // Without arrays the text depends on how many values a list has; with a scope, on that.
        boolean isOneText = renderings.scope().isEmpty()
                && (dialect.equals(Dialect.postgres()) || parameters.stream().noneMatch(Parameter::isList));
        return isOneText
                ? template(dialect, reading).with(arguments)
                : Renderer.select(renderings, reading.apply(select), this, arguments);
    }

    private Template template(Dialect dialect, UnaryOperator<Select> reading) {
        var use = new Use(dialect, reading);
        var known = templates.get(use);
        return known != null
                ? known
                : templates.computeIfAbsent(use, made -> Renderer.template(dialect, reading.apply(select), this));
    }

    /** A dialect, and the constant that makes the query into the one that a verb sends. */
    private record Use(Dialect dialect, UnaryOperator<Select> reading) {}

    @Override
    public String toString() {
        var dialect = Dialect.postgres();
        return Renderer.template(dialect, select, this).toString();
    }
}
