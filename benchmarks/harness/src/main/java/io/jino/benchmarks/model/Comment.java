package io.jino.benchmarks.model;

import java.time.OffsetDateTime;

/** Belongs to a post. */
public record Comment(long id, long postId, String authorName, String body, OffsetDateTime createdAt) {}
