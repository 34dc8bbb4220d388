package io.jino.load;

import io.jino.error.NoRowException;
import io.jino.expr.Item;
import io.jino.schema.Values;
import io.jino.type.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a result comes from. It is made in two steps: what can be read at once, with the keys of what cannot; and
 * when all of that is loaded, the part itself.
 *
 * @param <S> where it is read from: a row of a result, or an entity in hand
 */
interface Cell<S> {
    /** What can be read at once: the part itself if it {@link #isWhole}, else what {@link #finish} needs. */
    @Nullable Object read(S source, Keyring keys);

    /** The part, of what was read and of what was found. */
    default @Nullable Object finish(@Nullable Object half, Found found) {
        return half;
    }

    /** Whether there is nothing to load for it. */
    default boolean isWhole() {
        return true;
    }

    /** What an item reads from a row. */
    record Selected(Item<?> item, int position) implements Cell<Row> {
        @Override
        public @Nullable Object read(Row row, Keyring keys) {
            return item.read(row, position);
        }
    }

    /** What an entity in hand has. */
    record Held(Function<Object, @Nullable Object> accessor) implements Cell<Object> {
        @Override
        public @Nullable Object read(Object entity, Keyring keys) {
            return accessor.apply(entity);
        }
    }

    /** An object made of parts. */
    record Made<S>(List<Cell<S>> parts, Function<Values, ?> maker, boolean isWhole) implements Cell<S> {
        static <S> Made<S> of(List<Cell<S>> parts, Function<Values, ?> maker) {
            return new Made<>(List.copyOf(parts), maker, parts.stream().allMatch(Cell::isWhole));
        }

        @Override
        public @Nullable Object read(S source, Keyring keys) {
            if (isWhole) {
                return Refused.unless(
                        () -> maker.apply(index -> parts.get(index).read(source, keys)));
            }
            var halves = new @Nullable Object[parts.size()];
            for (int i = 0; i < halves.length; i++) {
                halves[i] = parts.get(i).read(source, keys);
            }
            return halves;
        }

        @Override
        @SuppressWarnings("NullAway") // what it read itself is an array
        public @Nullable Object finish(@Nullable Object half, Found found) {
            if (isWhole) {
                return half;
            }
            var halves = (@Nullable Object[]) half;
            return Refused.unless(() -> maker.apply(index -> parts.get(index).finish(halves[index], found)));
        }
    }

    /**
     * What was joined to the row, if there was a partner.
     *
     * @param key the key of the partner
     * @param isRequired whether there has to be one
     * @param relation what to call it in a message
     */
    record Joined(KeyReader<Row> key, Cell<Row> target, boolean isRequired, Object relation) implements Cell<Row> {
        @Override
        public @Nullable Object read(Row row, Keyring keys) {
            if (key.read(row) == null) {
                return absent();
            }
            Object half = target.read(row, keys);
            if (isRequired) {
                return half;
            }
            return isWhole() ? Optional.ofNullable(half) : new Partner(half);
        }

        private Object absent() {
            if (isRequired) {
                throw NoRowException.dangling(relation.toString());
            }
            return Optional.empty();
        }

        @Override
        public @Nullable Object finish(@Nullable Object half, Found found) {
            if (isWhole()) {
                return half;
            }
            if (isRequired) {
                return target.finish(half, found);
            }
            return half instanceof Partner partner
                    ? Optional.ofNullable(target.finish(partner.half(), found))
                    : Optional.empty();
        }

        @Override
        public boolean isWhole() {
            return target.isWhole();
        }

        /** A partner that is there, whatever there is to load for it. */
        private record Partner(@Nullable Object half) {}
    }

    /** What is loaded by a key. */
    record Keyed<S>(int index, KeyReader<S> key, KeyedLoad load) implements Cell<S> {
        @Override
        public @Nullable Object read(S source, Keyring keys) {
            Object found = key.read(source);
            if (found != null) {
                keys.add(index, found);
            }
            return found;
        }

        @Override
        public @Nullable Object finish(@Nullable Object half, Found found) {
            return half != null && found.has(index, half) ? found.of(index, half) : load.absent();
        }

        @Override
        public boolean isWhole() {
            return false;
        }
    }
}
