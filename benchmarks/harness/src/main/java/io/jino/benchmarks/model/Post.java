package io.jino.benchmarks.model;

import java.time.OffsetDateTime;

/** Belongs to a user. */
public record Post(long id, long authorId, String title, String body, OffsetDateTime createdAt) {}
