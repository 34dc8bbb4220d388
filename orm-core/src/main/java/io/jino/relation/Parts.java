package io.jino.relation;

import io.jino.expr.Constructor;
import io.jino.expr.Item;
import io.jino.schema.Fetch;
import io.jino.schema.Shape;
import io.jino.schema.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a row that are to be made into one object, added one by one: what {@code AUTHOR.fetch()} begins.
 *
 * <pre>{@code
 * record Loud(String name, long posts) {}
 *
 * AUTHOR.fetch(Parts.computed(AUTHOR.name.upper()))
 *         .with(AUTHOR.posts().count())
 *         .as(Loud::new)
 * // select upper(t0."name"), (select count(*) from "post" t1 where t1."author_id" = t0."id") from "author" t0
 * }</pre>
 *
 * <p>The constructor's parameters and the parts are compared by javac, in their order. For more than twelve, put some of
 * them into a record of their own: what is made of parts is a part itself.
 */
public final class Parts {
    private Parts() {}

    /** The first part of a row. */
    public static <E, A extends @Nullable Object> Of1<E, A> of(Fetch<E, A> first) {
        return new Of1<>(List.of(first.shape()));
    }

    /**
     * Something that the database computes for each row: {@code Parts.computed(AUTHOR.name.upper())}. It can be part of a
     * query, not of what is loaded for rows in hand.
     */
    public static <E, A extends @Nullable Object> Fetch<E, A> computed(Item<A> item) {
        var shape = new Shape.Own(null, item, null);
        return () -> shape;
    }

    /** Any number of parts, not checked by javac. Called by generated code. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E, R> Fetch<E, R> made(Function<Values, R> maker, Fetch<E, ?>... parts) {
        var shape = new Shape.Made(Stream.of(parts).<Shape>map(Fetch::shape).toList(), maker);
        return () -> shape;
    }

    private static <E, R extends @Nullable Object> Fetch<E, R> made(List<Shape> parts, Function<Values, R> maker) {
        var shape = new Shape.Made(parts, maker);
        return () -> shape;
    }

    private static List<Shape> plus(List<Shape> parts, Fetch<?, ?> more) {
        var all = new ArrayList<>(parts);
        all.add(more.shape());
        return all;
    }

    /** One part, which is a fetch itself. */
    public record Of1<E, A extends @Nullable Object>(List<Shape> parts) implements Fetch<E, A> {
        /** And another part. */
        public <B extends @Nullable Object> Of2<E, A, B> with(Fetch<E, B> part) {
            return new Of2<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R extends @Nullable Object> Fetch<E, R> as(Function<A, R> constructor) {
            return made(parts, values -> constructor.apply(values.get(0)));
        }

        @Override
        public Shape shape() {
            return parts.get(0);
        }
    }

    /** 2 parts. */
    public record Of2<Z, A extends @Nullable Object, B extends @Nullable Object>(List<Shape> parts) {
        /** And another part. */
        public <C extends @Nullable Object> Of3<Z, A, B, C> with(Fetch<Z, C> part) {
            return new Of3<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of2<A, B, R> constructor) {
            return made(parts, values -> constructor.make(values.get(0), values.get(1)));
        }
    }

    /** 3 parts. */
    public record Of3<Z, A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <D extends @Nullable Object> Of4<Z, A, B, C, D> with(Fetch<Z, D> part) {
            return new Of4<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of3<A, B, C, R> constructor) {
            return made(parts, values -> constructor.make(values.get(0), values.get(1), values.get(2)));
        }
    }

    /** 4 parts. */
    public record Of4<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <E extends @Nullable Object> Of5<Z, A, B, C, D, E> with(Fetch<Z, E> part) {
            return new Of5<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of4<A, B, C, D, R> constructor) {
            return made(parts, values -> constructor.make(values.get(0), values.get(1), values.get(2), values.get(3)));
        }
    }

    /** 5 parts. */
    public record Of5<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <F extends @Nullable Object> Of6<Z, A, B, C, D, E, F> with(Fetch<Z, F> part) {
            return new Of6<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of5<A, B, C, D, E, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0), values.get(1), values.get(2), values.get(3), values.get(4)));
        }
    }

    /** 6 parts. */
    public record Of6<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <G extends @Nullable Object> Of7<Z, A, B, C, D, E, F, G> with(Fetch<Z, G> part) {
            return new Of7<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of6<A, B, C, D, E, F, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5)));
        }
    }

    /** 7 parts. */
    public record Of7<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <H extends @Nullable Object> Of8<Z, A, B, C, D, E, F, G, H> with(Fetch<Z, H> part) {
            return new Of8<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of7<A, B, C, D, E, F, G, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3),
                            values.get(4),
                            values.get(5),
                            values.get(6)));
        }
    }

    /** 8 parts. */
    public record Of8<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <I extends @Nullable Object> Of9<Z, A, B, C, D, E, F, G, H, I> with(Fetch<Z, I> part) {
            return new Of9<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of8<A, B, C, D, E, F, G, H, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3),
                            values.get(4),
                            values.get(5),
                            values.get(6),
                            values.get(7)));
        }
    }

    /** 9 parts. */
    public record Of9<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <J extends @Nullable Object> Of10<Z, A, B, C, D, E, F, G, H, I, J> with(Fetch<Z, J> part) {
            return new Of10<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of9<A, B, C, D, E, F, G, H, I, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3),
                            values.get(4),
                            values.get(5),
                            values.get(6),
                            values.get(7),
                            values.get(8)));
        }
    }

    /** 10 parts. */
    public record Of10<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <K extends @Nullable Object> Of11<Z, A, B, C, D, E, F, G, H, I, J, K> with(Fetch<Z, K> part) {
            return new Of11<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of10<A, B, C, D, E, F, G, H, I, J, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3),
                            values.get(4),
                            values.get(5),
                            values.get(6),
                            values.get(7),
                            values.get(8),
                            values.get(9)));
        }
    }

    /** 11 parts. */
    public record Of11<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object>(
            List<Shape> parts) {
        /** And another part. */
        public <L extends @Nullable Object> Of12<Z, A, B, C, D, E, F, G, H, I, J, K, L> with(Fetch<Z, L> part) {
            return new Of12<>(plus(parts, part));
        }

        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of11<A, B, C, D, E, F, G, H, I, J, K, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3),
                            values.get(4),
                            values.get(5),
                            values.get(6),
                            values.get(7),
                            values.get(8),
                            values.get(9),
                            values.get(10)));
        }
    }

    /** 12 parts. */
    public record Of12<
            Z,
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            L extends @Nullable Object>(
            List<Shape> parts) {
        /** Made into an object. */
        public <R> Fetch<Z, R> as(Constructor.Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> constructor) {
            return made(
                    parts,
                    values -> constructor.make(
                            values.get(0),
                            values.get(1),
                            values.get(2),
                            values.get(3),
                            values.get(4),
                            values.get(5),
                            values.get(6),
                            values.get(7),
                            values.get(8),
                            values.get(9),
                            values.get(10),
                            values.get(11)));
        }
    }
}
