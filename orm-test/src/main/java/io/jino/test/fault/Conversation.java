package io.jino.test.fault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * As much of a database's protocol as it takes to see where messages begin, what a statement says, and which reply belongs
 * to it. What is encrypted passes unseen.
 */
abstract class Conversation {
    /** The next message of the client, whole; null at the end. */
    abstract byte @Nullable [] request(DataInputStream in) throws IOException;

    /** The next message of the server, whole; null at the end. */
    abstract byte @Nullable [] reply(DataInputStream in) throws IOException;

    /** The text of the statement that a message carries out, or null if it carries out none. Called once for each. */
    abstract @Nullable String statement(byte[] request);

    /** Notes that a message goes to the server. Called once for each, in their order, together with {@link #statement}. */
    abstract void sending(byte[] request);

    /** How many replies are still to come for what has been sent so far. */
    abstract int repliesToCome();

    /** Whether a message of the server is the last one of a reply. Called once for each. */
    abstract boolean endsReply(byte[] message);

    static Conversation of(String scheme) {
        return scheme.startsWith("postgres") ? new PostgresConversation() : new MySqlConversation();
    }

    /** What is there, up to a buffer full; null at the end. */
    static byte @Nullable [] anything(DataInputStream in) throws IOException {
        var buffer = new byte[8_192];
        int length = in.read(buffer);
        if (length < 0) {
            return null;
        }
        return Arrays.copyOf(buffer, length);
    }

    /** Fills the rest of a message. */
    static byte[] filled(byte[] message, int from, DataInputStream in) throws IOException {
        try {
            in.readFully(message, from, message.length - from);
        } catch (EOFException cut) {
            throw new IOException("the connection ended within a message", cut);
        }
        return message;
    }
}
