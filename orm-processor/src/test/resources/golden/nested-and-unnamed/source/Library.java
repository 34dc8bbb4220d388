import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;

class Library {
    @Entity
    record Book(@Id @GeneratedValue long id, String title) {}

    @Entity
    static class Shelf {
        @Id
        int number;

        String book;
    }
}
