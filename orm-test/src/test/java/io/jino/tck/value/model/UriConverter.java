package io.jino.tck.value.model;

import io.jino.type.Converter;
import java.net.URI;

/** A type of the platform, which cannot carry an annotation of Jino. */
public final class UriConverter implements Converter<URI, String> {
    @Override
    public String toDatabase(URI value) {
        return value.toString();
    }

    @Override
    public URI fromDatabase(String stored) {
        return URI.create(stored);
    }
}
