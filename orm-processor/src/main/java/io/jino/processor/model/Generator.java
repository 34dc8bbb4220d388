package io.jino.processor.model;

/**
 * Who makes an id that is absent on insert.
 *
 * @param sequence the name of the sequence, for {@link Strategy#SEQUENCE}
 * @param isSequenceNamed whether the author chose the sequence's name
 */
public record Generator(Strategy strategy, String sequence, boolean isSequenceNamed) {
    /** The ways to make an id. */
    public enum Strategy {
        IDENTITY,
        SEQUENCE,
        UUID_V4,
        UUID_V7
    }
}
