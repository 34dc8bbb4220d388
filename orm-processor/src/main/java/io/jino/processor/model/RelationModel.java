package io.jino.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** A relation, as an entity declares it; what it leads to is looked up when it is needed. */
public sealed interface RelationModel permits ReferenceModel, InverseModel, LinkModel {
    /** Its name in the table class; with dots for one that stands in an embedded record. */
    String path();

    /** What it leads to, or null if the compiler does not know it. */
    @Nullable TypeName target();

    /** The annotation that it comes from. */
    Declaration declaration();

    /** The simple name of that annotation, with its sign. */
    String annotation();

    /** Whether it is a field of the table class, and no method. */
    boolean isField();

    /** Its name where it stands; empty if what is written is no name in Java. */
    default String name() {
        return path().substring(path().lastIndexOf('.') + 1);
    }
}
