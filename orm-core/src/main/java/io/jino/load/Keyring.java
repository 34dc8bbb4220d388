package io.jino.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys that the rows of one statement ask for, each once, for every load that follows.
 */
final class Keyring {
    private final List<Set<Object>> keys = new ArrayList<>();

    Keyring(int loads) {
        for (int i = 0; i < loads; i++) {
            keys.add(new LinkedHashSet<>());
        }
    }

    void add(int load, Object key) {
        keys.get(load).add(key);
    }

    /** The keys so far, which are forgotten here: those of the next rows begin anew. */
    Keyring taken() {
        var taken = new Keyring(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            taken.keys.set(i, keys.set(i, new LinkedHashSet<>()));
        }
        return taken;
    }

    Collection<Object> of(int load) {
        return keys.get(load);
    }
}
