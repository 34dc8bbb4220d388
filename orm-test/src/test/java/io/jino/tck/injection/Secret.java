package io.jino.tck.injection;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** A row with any text. */
@Entity
record Secret(@Id long id, String text) {}
