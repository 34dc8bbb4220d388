package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.catalog.TypeName;
import io.jino.ddl.Ddl;
import io.jino.schema.Column;
import io.jino.sql.Dialect;
import java.util.List;

/**
 * Which types of a database can hold a column. What the entity does not say, such as a length, is not compared.
 */
abstract sealed class TypeRules permits PostgresTypes, MySqlTypes {
    private final Ddl ddl;

    TypeRules(Ddl ddl) {
        this.ddl = ddl;
    }

    static TypeRules of(Ddl ddl) {
        return ddl.dialect().equals(Dialect.postgres()) ? new PostgresTypes(ddl) : new MySqlTypes(ddl);
    }

    abstract Fit fit(Column<?, ?> column, Live.Column live);

    /** The type that the column would be created with. */
    final TypeName expected(Column<?, ?> column) {
        return TypeName.of(ddl.type(column));
    }

    /** The fit of types of which each holds those before it. */
    static Fit ranked(List<String> ranks, String live, String expected) {
        int found = ranks.indexOf(live);
        return found < 0 ? Fit.OTHER : Fit.ofSizes(found, ranks.indexOf(expected));
    }
}
