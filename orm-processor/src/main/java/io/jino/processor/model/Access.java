package io.jino.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How generated code gets at a component.
 *
 * @param read null if there is no way
 * @param write null if there is no way; a record's components are written by its constructor
 */
public record Access(@Nullable Way read, @Nullable Way write) {
    /**
     * A method or a field.
     *
     * @param isOverloaded whether the type has other methods of the name, so that a method reference may be ambiguous
     */
    public record Way(String name, boolean isMethod, boolean isOverloaded) {}
}
