package io.jino.run;

import io.vertx.sqlclient.PropertyKind;
import io.vertx.sqlclient.SqlResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first identity that a statement made, which only the MySQL driver reports.
 */
final class InsertedIds {
    /** What {@code MySQLClient.LAST_INSERTED_ID} is; named here because the driver is optional. */
    private static final PropertyKind<Long> LAST_INSERTED_ID = PropertyKind.create("last-inserted-id", Long.class);

    private InsertedIds() {}

    static @Nullable Long of(SqlResult<?> result) {
        return result.property(LAST_INSERTED_ID);
    }
}
