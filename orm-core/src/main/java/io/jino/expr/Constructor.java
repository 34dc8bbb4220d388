package io.jino.expr;

import org.jspecify.annotations.Nullable;

/**
 * What makes an object of several values: a constructor reference, whose parameters javac compares with what is selected
 * or loaded.
 *
 * <pre>{@code
 * record Line(String title, String author) {}
 *
 * POST.find(Projection.of(POST.title, AUTHOR.name).as(Line::new)).join(POST.author)
 * // select t0."title", t1."name" from "post" t0 join "author" t1 on t1."id" = t0."author_id"
 * }</pre>
 */
public interface Constructor {
    /** What makes an object of 2 values: a constructor reference. */
    @FunctionalInterface
    interface Of2<A extends @Nullable Object, B extends @Nullable Object, R> {
        /** Makes the object. */
        R make(A a, B b);
    }

    /** What makes an object of 3 values: a constructor reference. */
    @FunctionalInterface
    interface Of3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, R> {
        /** Makes the object. */
        R make(A a, B b, C c);
    }

    /** What makes an object of 4 values: a constructor reference. */
    @FunctionalInterface
    interface Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d);
    }

    /** What makes an object of 5 values: a constructor reference. */
    @FunctionalInterface
    interface Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e);
    }

    /** What makes an object of 6 values: a constructor reference. */
    @FunctionalInterface
    interface Of6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e, F f);
    }

    /** What makes an object of 7 values: a constructor reference. */
    @FunctionalInterface
    interface Of7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e, F f, G g);
    }

    /** What makes an object of 8 values: a constructor reference. */
    @FunctionalInterface
    interface Of8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** What makes an object of 9 values: a constructor reference. */
    @FunctionalInterface
    interface Of9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** What makes an object of 10 values: a constructor reference. */
    @FunctionalInterface
    interface Of10<
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
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** What makes an object of 11 values: a constructor reference. */
    @FunctionalInterface
    interface Of11<
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
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** What makes an object of 12 values: a constructor reference. */
    @FunctionalInterface
    interface Of12<
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
            L extends @Nullable Object,
            R> {
        /** Makes the object. */
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }
}
