package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Has bytes as its key. */
@Entity
@SuppressWarnings("ArrayRecordComponent") // a key of bytes is what this is about
public record Digest(@Id byte[] hash, String name) {}
