package io.jino.tck.injection;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** A row that nothing may touch, with a text that occurs once. */
@Entity
record Canary(@Id long id, String code) {}
