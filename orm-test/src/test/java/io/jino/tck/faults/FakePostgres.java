package io.jino.tck.faults;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks just enough of PostgreSQL's protocol to greet, to refuse, to encrypt, and to say 42 to every
 * question; for what the embedded server cannot be made to do.
 */
final class FakePostgres implements AutoCloseable {
    private static final int ENCRYPTION_REQUEST = 80_877_103;
    private static final int GREETED = 4_711;
    private static final long ANSWER = 42;

    private final ServerSocket listening;
    private final @Nullable String refusal;
    private final @Nullable SSLContext tls;
    private final int actual;

    private FakePostgres(@Nullable String refusal, @Nullable SSLContext tls, int actual) throws IOException {
        this.refusal = refusal;
        this.tls = tls;
        this.actual = actual;
        this.listening = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        daemon(this::accept);
    }

    /** Answers each greeting with an error of this code. */
    static FakePostgres refusing(String sqlState) throws IOException {
        return new FakePostgres(sqlState, null, GREETED);
    }

    /** Encrypts, with the certificate of a context. */
    static FakePostgres encrypting(SSLContext tls) throws IOException {
        return new FakePostgres(null, tls, GREETED);
    }

    /** Answers for a process; a pooler's is another than the one it greets with. */
    static FakePostgres pooling(boolean isPooler) throws IOException {
        return new FakePostgres(null, null, isPooler ? GREETED + 1 : GREETED);
    }

    String uri(String parameters) {
        return "postgresql://app:s3cret@127.0.0.1:" + listening.getLocalPort() + "/app" + parameters;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                daemon(() -> converse(client));
            } catch (IOException over) {
                // Closed.
            }
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "fake PostgreSQL");
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(Socket client) {
        try (client) {
            greet(client);
        } catch (IOException over) {
            // The client has seen enough.
        }
    }

    private void greet(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var startup = in.readNBytes(in.readInt() - 4);
        boolean asksForEncryption = startup.length == 4
                && new DataInputStream(new java.io.ByteArrayInputStream(startup)).readInt() == ENCRYPTION_REQUEST;
        if (asksForEncryption) {
            client.getOutputStream().write(tls == null ? 'N' : 'S');
            if (tls != null) {
                var encrypted = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
                encrypted.setUseClientMode(false);
                encrypted.startHandshake();
                greet(encrypted);
            }
            return;
        }
        var out = new DataOutputStream(client.getOutputStream());
        if (refusal != null) {
            message(
                    out,
                    'E',
                    error -> error.write(
                            ("SFATAL\0VFATAL\0C" + refusal + "\0Mno: s3cret\0\0").getBytes(StandardCharsets.UTF_8)));
            return;
        }
        message(out, 'R', ok -> ok.writeInt(0));
        message(out, 'S', version -> version.write("server_version\00016.0\0".getBytes(StandardCharsets.UTF_8)));
        message(out, 'S', text -> text.write("client_encoding\0UTF8\0".getBytes(StandardCharsets.UTF_8)));
        message(out, 'K', key -> {
            key.writeInt(GREETED);
            key.writeInt(1);
        });
        ready(out);
        answer(in, out);
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int type = in.read();
            if (type < 0 || type == 'X') {
                return;
            }
            in.readNBytes(in.readInt() - 4);
            switch (type) {
                case 'Q' -> {
                    described(out, 23, 4);
                    row(out, Integer.toString(actual).getBytes(StandardCharsets.UTF_8));
                    ready(out);
                }
                case 'P' -> message(out, '1', none -> {});
                case 'B' -> message(out, '2', none -> {});
                case 'C' -> message(out, '3', none -> {});
                case 'D' -> {
                    message(out, 't', parameters -> parameters.writeShort(0));
                    described(out, 20, 8);
                }
                case 'E' ->
                    row(out, java.nio.ByteBuffer.allocate(8).putLong(ANSWER).array());
                case 'S' -> ready(out);
                default -> {
                    // A request to flush: nothing is held back here.
                }
            }
        }
    }

    private static void described(DataOutputStream out, int oid, int size) throws IOException {
        message(out, 'T', column -> {
            column.writeShort(1);
            column.write("answer\0".getBytes(StandardCharsets.UTF_8));
            column.writeInt(0);
            column.writeShort(0);
            column.writeInt(oid);
            column.writeShort(size);
            column.writeInt(-1);
            column.writeShort(0);
        });
    }

    private static void row(DataOutputStream out, byte[] value) throws IOException {
        message(out, 'D', row -> {
            row.writeShort(1);
            row.writeInt(value.length);
            row.write(value);
        });
        message(out, 'C', done -> done.write("SELECT 1\0".getBytes(StandardCharsets.UTF_8)));
    }

    private static void ready(DataOutputStream out) throws IOException {
        message(out, 'Z', idle -> idle.write('I'));
        out.flush();
    }

    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private static void message(DataOutputStream out, char type, Body body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        body.write(new DataOutputStream(bytes));
        out.write(type);
        out.writeInt(bytes.size() + 4);
        bytes.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
