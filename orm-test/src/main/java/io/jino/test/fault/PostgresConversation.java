package io.jino.test.fault;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Version 3 of the protocol of PostgreSQL: https://www.postgresql.org/docs/current/protocol-message-formats.html */
final class PostgresConversation extends Conversation {
    private static final int LENGTH = 4;
    private static final int ENCRYPTION_REQUEST = 80_877_103;

    private final Map<String, String> prepared = new HashMap<>();
    private int repliesToCome;
    private volatile boolean isStarted;
    private volatile boolean asksForEncryption;
    private volatile boolean isEncrypted;

    @Override
    byte @Nullable [] request(DataInputStream in) throws IOException {
        if (isEncrypted) {
            return anything(in);
        }
        int type = in.read();
        if (type < 0) {
            return null;
        }
        // The first messages have no type: their first byte belongs to the length.
        int header = isStarted ? 1 + LENGTH : LENGTH;
        var message = head(type, header, in);
        if (!isStarted
                && message.length == 2 * LENGTH
                && ByteBuffer.wrap(message).getInt(LENGTH) == ENCRYPTION_REQUEST) {
            asksForEncryption = true;
        } else {
            isStarted = true;
        }
        return message;
    }

    @Override
    byte @Nullable [] reply(DataInputStream in) throws IOException {
        if (isEncrypted) {
            return anything(in);
        }
        int type = in.read();
        if (type < 0) {
            return null;
        }
        if (asksForEncryption) {
            asksForEncryption = false;
            isEncrypted = type == 'S';
            return new byte[] {(byte) type};
        }
        return head(type, 1 + LENGTH, in);
    }

    private static byte[] head(int first, int header, DataInputStream in) throws IOException {
        var head = new byte[header];
        head[0] = (byte) first;
        filled(head, 1, in);
        int length = ByteBuffer.wrap(head).getInt(header - LENGTH);
        var message = Arrays.copyOf(head, header - LENGTH + length);
        return filled(message, header, in);
    }

    @Override
    @Nullable String statement(byte[] request) {
        if (isEncrypted || request[0] == 0) {
            return null;
        }
        int body = 1 + LENGTH;
        return switch (request[0]) {
            case 'Q' -> text(request, body);
            case 'P' -> {
                String name = text(request, body);
                prepared.put(name, text(request, next(request, body)));
                yield null;
            }
            case 'B' -> prepared.get(text(request, next(request, body)));
            default -> null;
        };
    }

    @Override
    void sending(byte[] request) {
        // The first message has no type but a length; the reply to it is the server's greeting. To ask for encryption
        // is shorter.
        boolean begins = request[0] == 0 && request.length > 2 * LENGTH;
        if (request[0] == 'Q' || request[0] == 'S' || begins) {
            repliesToCome++;
        }
    }

    @Override
    int repliesToCome() {
        return repliesToCome;
    }

    @Override
    boolean endsReply(byte[] message) {
        boolean ends = message[0] == 'Z';
        if (ends) {
            repliesToCome--;
        }
        return ends;
    }

    private static String text(byte[] message, int from) {
        return new String(message, from, next(message, from) - 1 - from, StandardCharsets.UTF_8);
    }

    /** Behind the zero that ends the text. */
    private static int next(byte[] message, int from) {
        int end = from;
        while (message[end] != 0) {
            end++;
        }
        return end + 1;
    }
}
