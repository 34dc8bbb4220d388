package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;

/** Has bytes as its key. */
@Entity
@HasMany(name = "probes", of = Probe.class, by = "digest")
@SuppressWarnings("ArrayRecordComponent") // a key of bytes is what this is about
public record Digest(@Id byte[] hash, String name) {}
