package javadoc;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** What posts are about. */
@Entity
record Tag(@Id long id, String name) {}
