package io.jino.tck.key;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;

/** Nothing but a key, which the database makes. */
@Entity
public record Click(@Id @GeneratedValue long id) {}
