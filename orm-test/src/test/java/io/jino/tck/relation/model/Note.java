package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Belongs to a post, and has a writer. */
@Entity
public record Note(@Id long id, long postId, long writerId, String body) {}
