package io.jino.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where in the source something comes from: what a message points at. */
public record Origin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** An element without its annotations. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** An annotation of an element. */
    public static Origin of(Element element, AnnotationMirror annotation) {
        return new Origin(element, annotation, null);
    }
}
