package garden;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;

@Entity
public record Plant(@Id @GeneratedValue long id, String name, int height) {}
