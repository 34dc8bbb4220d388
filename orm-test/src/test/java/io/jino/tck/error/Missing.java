package io.jino.tck.error;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Has no table. */
@Entity
public record Missing(@Id int id, String name) {}
