package blog;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

@Entity
public record Tag(@Id long id, String name) {}
