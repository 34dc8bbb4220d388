package io.jino.test.fault;

import io.jino.test.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a {@code Db} and its database and does what networks do.
 *
 * <pre>{@code
 * try (FaultProxy proxy = FaultProxy.to(database)) {
 *     Db db = Db.connect(proxy.uri());
 *     proxy.onceCommit(Fault.LOSE_REPLY);
 *     assertThatThrownBy(() -> await(db.transaction(tx -> tx.insert(AUTHOR, daisy))))
 *             .isInstanceOf(CommitOutcomeUnknownException.class);
 * }
 * }</pre>
 *
 * <p>Listens on loopback, on a free port. It reads the protocols of PostgreSQL and MySQL as far as it takes to see the
 * statements that pass; where the connection is encrypted it sees none, and only what concerns whole connections works.
 *
 * <p>May be used from any thread. A fault that waits for a statement strikes once.
 */
public final class FaultProxy implements AutoCloseable {
    private static final int CONNECT_MILLIS = 5_000;

    private final URI target;
    private final int port;
    private final Gate gate = new Gate();
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private final List<Trap> traps = new CopyOnWriteArrayList<>();
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile ServerSocket listening;
    private volatile Thread accepting;
    private volatile long delayMillis;
    private volatile boolean resetsNew;
    private volatile int struck;

    /** A fault that waits for a statement. */
    private static final class Trap {
        final Predicate<String> statement;
        final Fault fault;
        int misses;

        Trap(Predicate<String> statement, int misses, Fault fault) {
            this.statement = statement;
            this.misses = misses;
            this.fault = fault;
        }
    }

    private FaultProxy(String uri) {
        this.target = URI.create(uri.startsWith("jdbc:") ? uri.substring("jdbc:".length()) : uri);
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        this.accepting = accepting(listening);
    }

    /** A proxy before the database of a test. */
    public static FaultProxy to(TestDatabase database) {
        return new FaultProxy(database.uri());
    }

    /** A proxy before the database at an address, {@code postgresql://user:password@host:port/database} or MySQL's. */
    public static FaultProxy to(String uri) {
        return new FaultProxy(uri);
    }

    /** The address of the database through this proxy. */
    public String uri() {
        return target.getScheme() + "://" + (target.getRawUserInfo() == null ? "" : target.getRawUserInfo() + "@")
                + "127.0.0.1:" + port + target.getRawPath()
                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    /** The next statement whose text is accepted meets a fault. Prepared statements count when they are executed. */
    public void once(Predicate<String> statement, Fault fault) {
        traps.add(new Trap(statement, 0, fault));
    }

    /** The n-th statement from now, counted from one over all connections, meets a fault. */
    public void onceAfter(int statement, Fault fault) {
        traps.add(new Trap(any -> true, statement - 1, fault));
    }

    /** The next {@code COMMIT} meets a fault. */
    public void onceCommit(Fault fault) {
        once(statement -> statement.strip().equalsIgnoreCase("commit"), fault);
    }

    /** Forgets the faults that have not struck yet. */
    public void forget() {
        traps.clear();
    }

    /** How many faults that waited for a statement have struck. */
    public int struck() {
        return struck;
    }

    /** The statements that came from clients, in their order, whether they reached the server or not. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** How many connections there are. */
    public int connections() {
        return connections.size();
    }

    /** Holds back what comes from now on, in both directions and on new connections, too, without ending anything. */
    public void freeze() {
        freeze(Direction.TO_SERVER);
        freeze(Direction.TO_CLIENT);
    }

    /** Holds back what comes from now on in one direction. */
    public void freeze(Direction direction) {
        gate.freeze(direction);
    }

    /** Lets pass what is held back, and what is to come. */
    public void thaw() {
        gate.thaw();
        connections.forEach(ProxiedConnection::thaw);
    }

    /** Holds each message back for a time; zero for not at all. */
    public void delay(Duration time) {
        delayMillis = time.toMillis();
    }

    /** Ends all connections with a reset. */
    public void reset() {
        connections.forEach(ProxiedConnection::reset);
    }

    /** Tells the clients of all connections in good order that nothing more will come. */
    public void halfClose() {
        connections.forEach(ProxiedConnection::halfClose);
    }

    /** New connections are taken and reset at once, until {@link #accept()}. */
    public void resetNew() {
        resetsNew = true;
    }

    /** New connections are refused, as if no server ran, until {@link #accept()}. */
    public void refuse() {
        close(listening);
        try {
            // As long as someone waits for a connection, the system still takes them.
            accepting.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes new connections again, on the same port. */
    public void accept() {
        resetsNew = false;
        if (listening.isClosed()) {
            listening = listen(port);
            accepting = accepting(listening);
        }
    }

    /** Ends all connections, and listens no more. */
    @Override
    public void close() {
        close(listening);
        gate.end();
        reset();
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private Thread accepting(ServerSocket socket) {
        var thread = new Thread(
                () -> {
                    while (!socket.isClosed()) {
                        try {
                            take(socket.accept());
                        } catch (IOException over) {
                            // Closed, or the server behind is not there: the client has been told by a reset.
                        }
                    }
                },
                "fault proxy " + port);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void take(Socket client) throws IOException {
        var server = new Socket();
        try {
            if (resetsNew) {
                throw new IOException("new connections are reset");
            }
            server.connect(address(), CONNECT_MILLIS);
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
        } catch (IOException refused) {
            client.setSoLinger(true, 0);
            client.close();
            server.close();
            throw refused;
        }
        var conversation = Conversation.of(target.getScheme());
        var connection = new ProxiedConnection(client, server, conversation, gate, () -> delayMillis, this::faultFor);
        connections.add(connection);
        connection.start("fault proxy " + port, () -> connections.remove(connection));
    }

    private InetSocketAddress address() {
        int usual = target.getScheme().startsWith("postgres") ? 5432 : 3306;
        return new InetSocketAddress(target.getHost(), target.getPort() < 0 ? usual : target.getPort());
    }

    private synchronized @Nullable Fault faultFor(String statement) {
        statements.add(statement);
        for (var trap : traps) {
            if (trap.statement.test(statement) && trap.misses-- == 0) {
                traps.remove(trap);
                struck++;
                return trap.fault;
            }
        }
        return null;
    }

    /** The address without the user. */
    @Override
    public String toString() {
        return "FaultProxy[127.0.0.1:" + port + " to " + target.getHost() + ":" + target.getPort() + "]";
    }
}
