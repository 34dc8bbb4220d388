package conduit.service;

import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of an article. What is null stays.
 */
public record Revision(
        @Nullable String title,
        @Nullable String description,
        @Nullable String body) {}
