package io.jino.error;

import java.util.List;

/**
 * Something that the dialect in use does not have; thrown when the statement is rendered, before anything is sent.
 */
public final class UnsupportedFeatureException extends JinoException {
    private final String dialect;
    private final String feature;

    /**
     * @param dialect the dialect's name
     * @param feature what it lacks, as the subject of a sentence
     * @param alternative what to write instead, one sentence
     */
    public UnsupportedFeatureException(String dialect, String feature, String alternative) {
        super("unsupported", feature + " is not supported by " + dialect + ".", List.of(), alternative, null);
        this.dialect = dialect;
        this.feature = feature;
    }

    /** The dialect's name. */
    public String dialect() {
        return dialect;
    }

    /** What the dialect lacks. */
    public String feature() {
        return feature;
    }

    /** {@link Outcome#NOT_SENT}. */
    @Override
    public Outcome outcome() {
        return Outcome.NOT_SENT;
    }
}
