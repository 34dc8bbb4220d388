package io.jino.test.fault;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The protocol of MySQL and MariaDB: https://mariadb.com/kb/en/0-packet/ */
final class MySqlConversation extends Conversation {
    private static final int HEADER = 4;
    private static final int NUMBER = 3;
    private static final int COM_QUERY = 0x03;
    private static final int COM_STMT_PREPARE = 0x16;
    private static final int COM_STMT_EXECUTE = 0x17;
    private static final int ENCRYPTION_REQUEST_LENGTH = 32;
    private static final int CLIENT_SSL = 0x0800;

    private final Map<Integer, String> prepared = new ConcurrentHashMap<>();
    private volatile @Nullable String preparing;
    private volatile boolean isEncrypted;

    @Override
    byte @Nullable [] request(DataInputStream in) throws IOException {
        var message = isEncrypted ? anything(in) : packet(in);
        if (message != null && !isEncrypted && asksForEncryption(message)) {
            isEncrypted = true;
        }
        return message;
    }

    private static boolean asksForEncryption(byte[] message) {
        return message[NUMBER] == 1
                && message.length == HEADER + ENCRYPTION_REQUEST_LENGTH
                && (little(message).getInt(HEADER) & CLIENT_SSL) != 0;
    }

    @Override
    byte @Nullable [] reply(DataInputStream in) throws IOException {
        if (isEncrypted) {
            return anything(in);
        }
        var message = packet(in);
        String text = preparing;
        if (message != null && text != null) {
            preparing = null;
            if (message[HEADER] == 0) {
                prepared.put(little(message).getInt(HEADER + 1), text);
            }
        }
        return message;
    }

    private static byte @Nullable [] packet(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        var head = new byte[HEADER];
        head[0] = (byte) first;
        filled(head, 1, in);
        int length = little(head).getInt(0) & 0xFF_FF_FF;
        return filled(Arrays.copyOf(head, HEADER + length), HEADER, in);
    }

    private static ByteBuffer little(byte[] message) {
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    @Nullable String statement(byte[] request) {
        // Only the first packet of a command has the number zero.
        if (isEncrypted || request.length <= HEADER || request[NUMBER] != 0) {
            return null;
        }
        return switch (request[HEADER]) {
            case COM_QUERY -> text(request);
            case COM_STMT_PREPARE -> {
                preparing = text(request);
                yield null;
            }
            case COM_STMT_EXECUTE -> prepared.get(little(request).getInt(HEADER + 1));
            default -> null;
        };
    }

    private static String text(byte[] request) {
        return new String(request, HEADER + 1, request.length - HEADER - 1, StandardCharsets.UTF_8);
    }

    @Override
    void sending(byte[] request) {
        // With this protocol a client waits for each reply, so that there is nothing to count.
    }

    @Override
    int repliesToCome() {
        return 0;
    }

    @Override
    boolean endsReply(byte[] message) {
        return false;
    }
}
