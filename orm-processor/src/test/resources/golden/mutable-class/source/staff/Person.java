package staff;

import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;

abstract class Person<K> {
    @Id
    @GeneratedValue(strategy = GeneratedValue.Strategy.SEQUENCE)
    private K id;

    String name;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }
}
