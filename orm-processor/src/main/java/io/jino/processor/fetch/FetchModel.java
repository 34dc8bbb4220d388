package io.jino.processor.fetch;

import java.util.Optional;

/**
 * What is to be written for a projection.
 *
 * @param made what is fetched; empty if that cannot be told, because something is wrong
 */
public record FetchModel(ProjectionModel projection, Optional<Fetched.Made> made) {}
