package io.jino.tck.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import java.util.List;

/**
 * What a query says in each dialect. Names stand in brackets here, which become the quotes of the dialect.
 */
record Said(Query.Reading<?> query) {
    static final List<Dialect> MYSQLS = List.of(Dialect.mysql(), Dialect.mariadb());

    Said postgres(String text) {
        return on(Dialect.postgres(), text);
    }

    /** On MySQL and on MariaDB. */
    Said mysql(String text) {
        return on(Dialect.mysql(), text).on(Dialect.mariadb(), text);
    }

    Said on(Dialect dialect, String text) {
        assertThat(text(dialect, query)).as("%s", dialect).isEqualTo(quoted(dialect, text));
        return this;
    }

    /** The values, where no dialect encodes them in its own way. */
    Said binds(Object... values) {
        for (var dialect : List.of(Dialect.postgres(), Dialect.mysql(), Dialect.mariadb())) {
            assertThat(Renderer.select(dialect, query.select()).values())
                    .as("%s", dialect)
                    .containsExactly(values);
        }
        return this;
    }

    static String text(Dialect dialect, Query.Reading<?> query) {
        return Renderer.select(dialect, query.select()).text();
    }

    static String quoted(Dialect dialect, String text) {
        return text.replaceAll("\\[(\\w+)]", dialect.equals(Dialect.postgres()) ? "\"$1\"" : "`$1`");
    }
}
