package io.jino.test.fault;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One connection through the proxy: a thread for each direction, and the faults that strike it. */
final class ProxiedConnection {
    private final Socket client;
    private final Socket server;
    private final Conversation conversation;
    private final Gate gate;
    private final Gate own = new Gate();
    private final LongSupplier delayMillis;
    private final Function<String, @Nullable Fault> faults;
    private @Nullable Pending pending;

    /** What shall become of a reply, once those before it have passed. */
    private record Pending(Fault fault, int repliesBefore) {}

    ProxiedConnection(
            Socket client,
            Socket server,
            Conversation conversation,
            Gate gate,
            LongSupplier delayMillis,
            Function<String, @Nullable Fault> faults) {
        this.client = client;
        this.server = server;
        this.conversation = conversation;
        this.gate = gate;
        this.delayMillis = delayMillis;
        this.faults = faults;
    }

    /** Begins to carry bytes; tells when the connection is over. */
    void start(String name, Runnable end) {
        var directions = new AtomicInteger(Direction.values().length);
        for (var direction : Direction.values()) {
            thread(name + " " + direction, () -> {
                carry(direction);
                if (directions.decrementAndGet() == 0) {
                    end.run();
                }
            });
        }
    }

    private static void thread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void carry(Direction direction) {
        var from = direction == Direction.TO_SERVER ? client : server;
        var to = direction == Direction.TO_SERVER ? server : client;
        try (var in = new DataInputStream(new BufferedInputStream(from.getInputStream(), 65_536));
                var out = new BufferedOutputStream(to.getOutputStream(), 65_536)) {
            boolean goesOn = true;
            while (goesOn) {
                var message = direction == Direction.TO_SERVER ? conversation.request(in) : conversation.reply(in);
                goesOn = message != null && passes(direction, message, out);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        } catch (IOException over) {
            reset();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            reset();
        }
    }

    private boolean passes(Direction direction, byte[] message, OutputStream out)
            throws IOException, InterruptedException {
        pause();
        boolean goesOn = direction == Direction.TO_SERVER ? request(message, out) : reply(message, out);
        gate.pass(direction);
        own.pass(direction);
        if (goesOn) {
            out.write(message);
        }
        return goesOn;
    }

    private void pause() throws InterruptedException {
        long millis = delayMillis.getAsLong();
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }

    private boolean request(byte[] message, OutputStream out) throws IOException {
        Fault fault;
        synchronized (conversation) {
            String statement = conversation.statement(message);
            fault = statement == null ? null : faults.apply(statement);
            if (fault != null && fault.concernsReply()) {
                pending = new Pending(fault, conversation.repliesToCome());
            }
            conversation.sending(message);
        }
        if (fault == null || fault.concernsReply()) {
            return true;
        }
        out.flush();
        strike(fault, message, out);
        return fault == Fault.FREEZE;
    }

    private boolean reply(byte[] message, OutputStream out) throws IOException {
        Fault fault;
        synchronized (conversation) {
            boolean isLast = conversation.endsReply(message);
            var due = pending;
            if (due == null) {
                return true;
            }
            if (due.repliesBefore() > 0) {
                pending = isLast ? new Pending(due.fault(), due.repliesBefore() - 1) : due;
                return true;
            }
            fault = due.fault();
            pending = null;
        }
        out.flush();
        strike(fault, message, out);
        return fault == Fault.FREEZE_REPLY;
    }

    private void strike(Fault fault, byte[] message, OutputStream out) throws IOException {
        switch (fault) {
            case FREEZE, FREEZE_REPLY -> {
                own.freeze(Direction.TO_SERVER);
                own.freeze(Direction.TO_CLIENT);
            }
            case CUT_REQUEST, CUT_REPLY -> {
                out.write(Arrays.copyOf(message, message.length / 2));
                out.flush();
                reset();
            }
            case CLOSE -> client.shutdownOutput();
            case RESET, LOSE_REPLY -> reset();
        }
    }

    /** Ends both sides at once, without a word. */
    void reset() {
        own.end();
        for (var socket : new Socket[] {client, server}) {
            try {
                socket.setSoLinger(true, 0);
            } catch (IOException over) {
                // Closed already; so is what follows.
            }
            try {
                socket.close();
            } catch (IOException over) {
                // It is closed all the same.
            }
        }
    }

    /** Tells the client in good order that nothing more will come, and still listens to it. */
    void halfClose() {
        try {
            client.shutdownOutput();
        } catch (IOException over) {
            // It has ended already.
        }
    }

    void thaw() {
        own.thaw();
    }
}
