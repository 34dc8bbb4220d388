package io.jino.run;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import io.vertx.sqlclient.SqlConnection;
import org.jspecify.annotations.Nullable;

/**
 * Knows what MySQL and MariaDB call each connection, because that is how one of them is stopped from another.
 *
 * <p>The number is asked for once in the life of a connection and kept with its socket, so that it can never be that of
 * another. A server gives each number once.
 */
final class Kills {
    /** Asks for the number. */
    static final String ASK = "select connection_id()";

    private static final AttributeKey<String> ID = AttributeKey.valueOf("io.jino.connection_id");

    private Kills() {}

    /** Whether the number is known, or cannot be kept. */
    static boolean isKnown(SqlConnection connection) {
        Channel channel = DriverInternals.channel(connection);
        return channel == null || channel.attr(ID).get() != null;
    }

    static void remember(SqlConnection connection, @Nullable String id) {
        Channel channel = DriverInternals.channel(connection);
        if (channel != null && id != null && id.chars().allMatch(Character::isDigit)) {
            channel.attr(ID).set(id);
        }
    }

    /** What stops it, or null if its number is not known. */
    static @Nullable String statement(SqlConnection connection) {
        Channel channel = DriverInternals.channel(connection);
        String id = channel == null ? null : channel.attr(ID).get();
        return id == null ? null : "KILL " + id;
    }
}
