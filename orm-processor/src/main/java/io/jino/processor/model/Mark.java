package io.jino.processor.model;

/** The annotations that a component may carry. */
public enum Mark {
    ID("Id"),
    GENERATED_VALUE("GeneratedValue"),
    VERSION("Version"),
    DEFAULT("Default"),
    COLUMN("Column"),
    CONVERT("Convert"),
    JSON("Json"),
    ENUMERATED("Enumerated"),
    EMBEDDED("Embedded"),
    TRANSIENT("Transient");

    private final String annotation;

    Mark(String annotation) {
        this.annotation = annotation;
    }

    /** The simple name of the annotation. */
    public String annotation() {
        return annotation;
    }

    @Override
    public String toString() {
        return "@" + annotation;
    }
}
