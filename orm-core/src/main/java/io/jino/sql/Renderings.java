package io.jino.sql;

import io.jino.query.Scope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A dialect, and the texts that were written for it lately: a statement that is made of the same parts as one before gets
 * the very same text, and only its values are new.
 *
 * <p>Keeps no values, no trees and no tables: a statement is found again whatever it was built from, such as an alias or a
 * derived table that is new with every call. May be used from any thread; a statement that is found takes no lock.
 */
public final class Renderings {
    private static final int CAPACITY = 1_024;

    /** The most parts of a statement that is kept: more, and it is a list of rows that does not come again. */
    private static final int MOST_PARTS = 4_096;

    private final Dialect dialect;
    private final Scope scope;
    private final Clock clock;
    private final int capacity;
    private final ConcurrentHashMap<Ingredients, Entry> entries;
    private final AtomicLong misses;
    private final AtomicBoolean evicting;

    /** Nothing kept yet; at most 1,024 texts later. */
    public Renderings(Dialect dialect) {
        this(dialect, Clock.systemUTC());
    }

    /** Nothing kept yet; the time for {@code @CreatedAt} and {@code @UpdatedAt} is that of a clock. */
    public Renderings(Dialect dialect, Clock clock) {
        this(dialect, clock, CAPACITY);
    }

    Renderings(Dialect dialect, int capacity) {
        this(dialect, Clock.systemUTC(), capacity);
    }

    private Renderings(Dialect dialect, Clock clock, int capacity) {
        this.dialect = dialect;
        this.scope = Scope.none();
        this.clock = clock;
        this.capacity = capacity;
        this.entries = new ConcurrentHashMap<>();
        this.misses = new AtomicLong();
        this.evicting = new AtomicBoolean();
    }

    private Renderings(Renderings kept, Scope scope) {
        this.dialect = kept.dialect;
        this.scope = scope;
        this.clock = kept.clock;
        this.capacity = kept.capacity;
        this.entries = kept.entries;
        this.misses = kept.misses;
        this.evicting = kept.evicting;
    }

    /** The same, for statements in which only the rows of a scope are there. */
    public Renderings within(Scope narrower) {
        return narrower.isEmpty() ? this : new Renderings(this, narrower);
    }

    /** Which rows are there. */
    public Scope scope() {
        return scope;
    }

    /** The dialect. */
    public Dialect dialect() {
        return dialect;
    }

    /** The time at which a statement is run, by the client's clock. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    Text text(Ingredients made) {
        Entry known = entries.get(made);
        if (known != null) {
            known.use(misses.get());
            return known.text;
        }
        Text text = made.text(dialect);
        if (made.size() > MOST_PARTS) {
            return text;
        }
        Entry added = new Entry(text, misses.incrementAndGet());
        Entry other = entries.putIfAbsent(made.kept(), added);
        if (entries.size() > capacity) {
            evict();
        }
        return other == null ? text : other.text;
    }

    int size() {
        return entries.size();
    }

    // A quarter at once, those that were not used for longest: seldom enough to look at all of them.
    private void evict() {
        if (!evicting.compareAndSet(false, true)) {
            return;
        }
        try {
            long[] used = entries.values().stream()
                    .mapToLong(entry -> entry.used)
                    .sorted()
                    .toArray();
            long oldest = used[Math.max(0, used.length - capacity * 3 / 4 - 1)];
            entries.values().removeIf(entry -> entry.used <= oldest);
        } finally {
            evicting.set(false);
        }
    }

    /** A text, and when it was used last, counted in statements that were not found. */
    private static final class Entry {
        private final Text text;
        private volatile long used;

        Entry(Text text, long used) {
            this.text = text;
            this.used = used;
        }

        void use(long now) {
            if (used != now) {
                used = now;
            }
        }
    }
}
