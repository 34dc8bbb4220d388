package io.jino.error;

import java.util.Arrays;

/**
 * A statement that cannot be meant as it is written; thrown when it is built or rendered, before anything is sent.
 */
public final class InvalidQueryException extends JinoException {
    /**
     * @param id the searchable word, without its prefix
     * @param fact what is wrong, one sentence
     * @param remedy what to write instead, one sentence
     * @param context lines that say where
     */
    public InvalidQueryException(String id, String fact, String remedy, String... context) {
        super(id, fact, Arrays.asList(context), remedy, null);
    }

    /** {@link Outcome#NOT_SENT}. */
    @Override
    public Outcome outcome() {
        return Outcome.NOT_SENT;
    }
}
