package io.jino.tck.value.model;

/** A text that is never any text. */
public record Iban(String value) {
    public Iban {
        if (!value.matches("[A-Z]{2}.*")) {
            throw new IllegalArgumentException("An IBAN begins with a country.");
        }
    }
}
