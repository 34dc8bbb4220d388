package io.jino.document;

import java.util.List;

/**
 * What has members: a document, or an object in it.
 *
 * @param <E> the entity
 */
public interface JsonParent<E> {
    /** The document that it is, or is in. */
    JsonColumn<E, ?> document();

    /** The way from the document to it; empty for the document itself. */
    List<String> keys();
}
