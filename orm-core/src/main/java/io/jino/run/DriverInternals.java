package io.jino.run;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.sqlclient.SqlConnection;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Closes the socket of a connection, which no public method of the drivers does.
 *
 * <p>The PostgreSQL driver closes by sending a message and waiting for the server to hang up, so that a connection to a
 * server that is frozen can never be closed: neither by {@code close}, nor by a time-out, nor by closing the pool.
 *
 * <p>The types on the way from a connection to its socket have other names in Vert.x 4.5 than in 5.0, which is why they are
 * looked up by name, once. This is the only class that knows them.
 */
final class DriverInternals {
    /** Gives a connection's channel; null if this driver is built otherwise. */
    private static final @Nullable MethodHandle CHANNEL_CONTEXT = find();

    private DriverInternals() {}

    /**
     * Closes the socket without a word to the server. The driver learns of it as of any loss: it fails what is under way, and
     * tells the pool.
     *
     * @return whether it was possible
     */
    static boolean closeSocket(SqlConnection connection) {
        Channel channel = channel(connection);
        if (channel == null) {
            return false;
        }
        // From the first handler on, so that none of the driver's own can turn it into a polite farewell.
        channel.eventLoop().execute(() -> {
            ChannelHandlerContext first = channel.pipeline().firstContext();
            var closing = first == null ? channel.close() : first.close();
            closing.addListener(end -> {});
        });
        return true;
    }

    /** The socket of a connection, or null if this driver is built otherwise. */
    static @Nullable Channel channel(SqlConnection connection) {
        if (CHANNEL_CONTEXT == null) {
            return null;
        }
        try {
            return ((ChannelHandlerContext) CHANNEL_CONTEXT.invoke(connection)).channel();
        } catch (Throwable otherKindOfConnection) {
            return null;
        }
    }

    /** Whether a connection's socket is open, as far as that can be seen. */
    static boolean isOpen(SqlConnection connection) {
        Channel channel = channel(connection);
        return channel == null || channel.isActive();
    }

    private static @Nullable MethodHandle find() {
        var five = find("io.vertx.sqlclient.internal.", "io.vertx.core.internal.net.");
        return five == null ? find("io.vertx.sqlclient.impl.", "io.vertx.core.net.impl.") : five;
    }

    // connection.unwrap().unwrap().socket().channelHandlerContext(): the pool's connection, the socket's, the socket.
    private static @Nullable MethodHandle find(String sqlPackage, String netPackage) {
        try {
            Class<?> wrapper = Class.forName(sqlPackage + "SqlConnectionInternal");
            Class<?> inner = Class.forName(sqlPackage + "Connection");
            Class<?> socketConnection = Class.forName("io.vertx.sqlclient.impl.SocketConnectionBase");
            Class<?> socket = Class.forName(netPackage + "NetSocketInternal");
            var lookup = MethodHandles.publicLookup();
            var steps = new MethodHandle[] {
                lookup.findVirtual(wrapper, "unwrap", MethodType.methodType(inner)),
                lookup.findVirtual(inner, "unwrap", MethodType.methodType(inner)),
                lookup.findVirtual(socketConnection, "socket", MethodType.methodType(socket)),
                lookup.findVirtual(socket, "channelHandlerContext", MethodType.methodType(ChannelHandlerContext.class))
            };
            MethodHandle all = steps[0].asType(MethodType.methodType(inner, SqlConnection.class));
            all = MethodHandles.filterReturnValue(all, steps[1]);
            all = MethodHandles.filterReturnValue(all, steps[2].asType(MethodType.methodType(socket, inner)));
            return MethodHandles.filterReturnValue(all, steps[3]);
        } catch (ReflectiveOperationException otherDriver) {
            return null;
        }
    }
}
