package io.jino.tck.key;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Nothing but a key. */
@Entity
public record Tag(@Id String name) {}
