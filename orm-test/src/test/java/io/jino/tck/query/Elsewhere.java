package io.jino.tck.query;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Lives in another schema. */
@Entity(schema = "Else where")
public record Elsewhere(@Id int id, String what) {}
