package io.jino.tck.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.UnsupportedFeatureException;
import io.jino.query.Query;
import io.jino.sql.Dialect;

/** What a dialect lacks is said when a query is rendered, with what to use instead. */
final class Unsupported {
    private Unsupported() {}

    static void on(Dialect dialect, Query.Reading<?> query, String feature, String alternative) {
        assertThatThrownBy(() -> Said.text(dialect, query))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining(feature)
                .hasMessageContaining("not supported by " + dialect.name())
                .hasMessageContaining(alternative)
                .hasMessageContaining("[jino:unsupported]");
    }

    /** On MySQL and on MariaDB. */
    static void elsewhere(Query.Reading<?> query, String feature, String alternative) {
        Said.MYSQLS.forEach(dialect -> on(dialect, query, feature, alternative));
    }
}
