package io.jino.query;

import io.jino.expr.Constructor;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.type.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several items of a query, made into one object of the user's own.
 *
 * <pre>{@code
 * record Line(String title, String author) {}
 *
 * POST.find(Projection.of(POST.title, AUTHOR.name).as(Line::new)).join(AUTHOR, POST.authorId.eq(AUTHOR.id))
 * // select t0."title", t1."name" from "post" t0 join "author" t1 on t0."author_id" = t1."id"
 * }</pre>
 *
 * <p>The constructor's parameters and the items are compared by javac, in their order. For more than twelve, put some of
 * them into a record of their own: a projection is an item itself.
 */
public final class Projection {
    private Projection() {}

    /** 2 items, still to be made into an object. */
    public static <A extends @Nullable Object, B extends @Nullable Object> Of2<A, B> of(Item<A> a, Item<B> b) {
        return new Of2<>(a, b);
    }

    /** 3 items, still to be made into an object. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> Of3<A, B, C> of(
            Item<A> a, Item<B> b, Item<C> c) {
        return new Of3<>(a, b, c);
    }

    /** 4 items, still to be made into an object. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Of4<A, B, C, D> of(Item<A> a, Item<B> b, Item<C> c, Item<D> d) {
        return new Of4<>(a, b, c, d);
    }

    /** 5 items, still to be made into an object. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Of5<A, B, C, D, E> of(Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e) {
        return new Of5<>(a, b, c, d, e);
    }

    /** 6 items, still to be made into an object. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>
            Of6<A, B, C, D, E, F> of(Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f) {
        return new Of6<>(a, b, c, d, e, f);
    }

    /** 7 items, still to be made into an object. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Of7<A, B, C, D, E, F, G> of(Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f, Item<G> g) {
        return new Of7<>(a, b, c, d, e, f, g);
    }

    /** 8 items, still to be made into an object. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Of8<A, B, C, D, E, F, G, H> of(
                    Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f, Item<G> g, Item<H> h) {
        return new Of8<>(a, b, c, d, e, f, g, h);
    }

    /** 9 items, still to be made into an object. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object>
            Of9<A, B, C, D, E, F, G, H, I> of(
                    Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f, Item<G> g, Item<H> h, Item<I> i) {
        return new Of9<>(a, b, c, d, e, f, g, h, i);
    }

    /** 10 items, still to be made into an object. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object,
                    J extends @Nullable Object>
            Of10<A, B, C, D, E, F, G, H, I, J> of(
                    Item<A> a,
                    Item<B> b,
                    Item<C> c,
                    Item<D> d,
                    Item<E> e,
                    Item<F> f,
                    Item<G> g,
                    Item<H> h,
                    Item<I> i,
                    Item<J> j) {
        return new Of10<>(a, b, c, d, e, f, g, h, i, j);
    }

    /** 11 items, still to be made into an object. */
    public static <
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
                    K extends @Nullable Object>
            Of11<A, B, C, D, E, F, G, H, I, J, K> of(
                    Item<A> a,
                    Item<B> b,
                    Item<C> c,
                    Item<D> d,
                    Item<E> e,
                    Item<F> f,
                    Item<G> g,
                    Item<H> h,
                    Item<I> i,
                    Item<J> j,
                    Item<K> k) {
        return new Of11<>(a, b, c, d, e, f, g, h, i, j, k);
    }

    /** 12 items, still to be made into an object. */
    public static <
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
                    L extends @Nullable Object>
            Of12<A, B, C, D, E, F, G, H, I, J, K, L> of(
                    Item<A> a,
                    Item<B> b,
                    Item<C> c,
                    Item<D> d,
                    Item<E> e,
                    Item<F> f,
                    Item<G> g,
                    Item<H> h,
                    Item<I> i,
                    Item<J> j,
                    Item<K> k,
                    Item<L> l) {
        return new Of12<>(a, b, c, d, e, f, g, h, i, j, k, l);
    }

    /**
     * Two values.
     *
     * @param <A> the first
     * @param <B> the second
     */
    public record Pair<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}

    private record Made<R>(List<Item<?>> parts, List<Node> nodes, Reading<R> reading) implements Item<R> {
        static <R> Made<R> of(Reading<R> reading, Item<?>... parts) {
            var nodes = Stream.of(parts).flatMap(part -> part.nodes().stream()).toList();
            return new Made<>(List.of(parts), nodes, reading);
        }

        @Override
        public R read(Row row, int position) {
            return reading.read(row, position);
        }
    }

    private interface Reading<R> {
        R read(Row row, int position);
    }

    /** 2 items. */
    public record Of2<A extends @Nullable Object, B extends @Nullable Object>(Item<A> a, Item<B> b) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of2<A, B, R> constructor) {
            int toB = a.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(a.read(row, position), b.read(row, position + toB)), a, b);
        }

        /** As they are. */
        public Item<Pair<A, B>> pair() {
            return as(Pair::new);
        }
    }

    /** 3 items. */
    public record Of3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
            Item<A> a, Item<B> b, Item<C> c) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of3<A, B, C, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position), b.read(row, position + toB), c.read(row, position + toC)),
                    a,
                    b,
                    c);
        }
    }

    /** 4 items. */
    public record Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object>(
            Item<A> a, Item<B> b, Item<C> c, Item<D> d) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of4<A, B, C, D, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD)),
                    a,
                    b,
                    c,
                    d);
        }
    }

    /** 5 items. */
    public record Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object>(
            Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of5<A, B, C, D, E, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE)),
                    a,
                    b,
                    c,
                    d,
                    e);
        }
    }

    /** 6 items. */
    public record Of6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object>(
            Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of6<A, B, C, D, E, F, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            int toF = toE + e.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE),
                            f.read(row, position + toF)),
                    a,
                    b,
                    c,
                    d,
                    e,
                    f);
        }
    }

    /** 7 items. */
    public record Of7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object>(
            Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f, Item<G> g) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of7<A, B, C, D, E, F, G, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            int toF = toE + e.nodes().size();
            int toG = toF + f.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE),
                            f.read(row, position + toF),
                            g.read(row, position + toG)),
                    a,
                    b,
                    c,
                    d,
                    e,
                    f,
                    g);
        }
    }

    /** 8 items. */
    public record Of8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object>(
            Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f, Item<G> g, Item<H> h) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of8<A, B, C, D, E, F, G, H, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            int toF = toE + e.nodes().size();
            int toG = toF + f.nodes().size();
            int toH = toG + g.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE),
                            f.read(row, position + toF),
                            g.read(row, position + toG),
                            h.read(row, position + toH)),
                    a,
                    b,
                    c,
                    d,
                    e,
                    f,
                    g,
                    h);
        }
    }

    /** 9 items. */
    public record Of9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object>(
            Item<A> a, Item<B> b, Item<C> c, Item<D> d, Item<E> e, Item<F> f, Item<G> g, Item<H> h, Item<I> i) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of9<A, B, C, D, E, F, G, H, I, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            int toF = toE + e.nodes().size();
            int toG = toF + f.nodes().size();
            int toH = toG + g.nodes().size();
            int toI = toH + h.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE),
                            f.read(row, position + toF),
                            g.read(row, position + toG),
                            h.read(row, position + toH),
                            i.read(row, position + toI)),
                    a,
                    b,
                    c,
                    d,
                    e,
                    f,
                    g,
                    h,
                    i);
        }
    }

    /** 10 items. */
    public record Of10<
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
            Item<A> a,
            Item<B> b,
            Item<C> c,
            Item<D> d,
            Item<E> e,
            Item<F> f,
            Item<G> g,
            Item<H> h,
            Item<I> i,
            Item<J> j) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of10<A, B, C, D, E, F, G, H, I, J, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            int toF = toE + e.nodes().size();
            int toG = toF + f.nodes().size();
            int toH = toG + g.nodes().size();
            int toI = toH + h.nodes().size();
            int toJ = toI + i.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE),
                            f.read(row, position + toF),
                            g.read(row, position + toG),
                            h.read(row, position + toH),
                            i.read(row, position + toI),
                            j.read(row, position + toJ)),
                    a,
                    b,
                    c,
                    d,
                    e,
                    f,
                    g,
                    h,
                    i,
                    j);
        }
    }

    /** 11 items. */
    public record Of11<
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
            Item<A> a,
            Item<B> b,
            Item<C> c,
            Item<D> d,
            Item<E> e,
            Item<F> f,
            Item<G> g,
            Item<H> h,
            Item<I> i,
            Item<J> j,
            Item<K> k) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of11<A, B, C, D, E, F, G, H, I, J, K, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            int toF = toE + e.nodes().size();
            int toG = toF + f.nodes().size();
            int toH = toG + g.nodes().size();
            int toI = toH + h.nodes().size();
            int toJ = toI + i.nodes().size();
            int toK = toJ + j.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE),
                            f.read(row, position + toF),
                            g.read(row, position + toG),
                            h.read(row, position + toH),
                            i.read(row, position + toI),
                            j.read(row, position + toJ),
                            k.read(row, position + toK)),
                    a,
                    b,
                    c,
                    d,
                    e,
                    f,
                    g,
                    h,
                    i,
                    j,
                    k);
        }
    }

    /** 12 items. */
    public record Of12<
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
            Item<A> a,
            Item<B> b,
            Item<C> c,
            Item<D> d,
            Item<E> e,
            Item<F> f,
            Item<G> g,
            Item<H> h,
            Item<I> i,
            Item<J> j,
            Item<K> k,
            Item<L> l) {
        /** Made into an object. */
        public <R> Item<R> as(Constructor.Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> constructor) {
            int toB = a.nodes().size();
            int toC = toB + b.nodes().size();
            int toD = toC + c.nodes().size();
            int toE = toD + d.nodes().size();
            int toF = toE + e.nodes().size();
            int toG = toF + f.nodes().size();
            int toH = toG + g.nodes().size();
            int toI = toH + h.nodes().size();
            int toJ = toI + i.nodes().size();
            int toK = toJ + j.nodes().size();
            int toL = toK + k.nodes().size();
            return Made.of(
                    (row, position) -> constructor.make(
                            a.read(row, position),
                            b.read(row, position + toB),
                            c.read(row, position + toC),
                            d.read(row, position + toD),
                            e.read(row, position + toE),
                            f.read(row, position + toF),
                            g.read(row, position + toG),
                            h.read(row, position + toH),
                            i.read(row, position + toI),
                            j.read(row, position + toJ),
                            k.read(row, position + toK),
                            l.read(row, position + toL)),
                    a,
                    b,
                    c,
                    d,
                    e,
                    f,
                    g,
                    h,
                    i,
                    j,
                    k,
                    l);
        }
    }
}
