package blog;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;

@Entity
record Seat(@Id @Embedded(prefix = "") Place key, String guest) {
    record Place(String hall, int row, @Embedded Side side) {}

    record Side(char letter) {}
}
