package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a UUID as its key, and refers by a text. */
@Entity
public record Town(@Id UUID id, @Nullable String landCode, String name) {}
