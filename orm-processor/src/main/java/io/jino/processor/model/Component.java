package io.jino.processor.model;

import java.util.stream.Stream;

/** A component of an entity, or of a record embedded in it. */
public sealed interface Component permits ColumnModel, EmbeddedModel {
    /** Its name, type and annotations. */
    Member member();

    /** The columns that it is stored in, in their order. */
    Stream<ColumnModel> columns();

    /** Itself and everything below it, in the order of the source. */
    Stream<Component> all();
}
