package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a condition that the database holds every row of the entity's table to, for {@code Schema} to create and
 * {@code verify} to look for.
 *
 * <pre>{@code
 * @Entity
 * @Check("price > 0")
 * record Product(@Id long id, BigDecimal price) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Check.List.class)
public @interface Check {
    /** The condition in the database's own words, with the names of its columns. Part of a statement as it is. */
    String value();

    /** The name of the constraint; empty for {@code <table>_check}, {@code <table>_check2} and so on. */
    String name() default "";

    /** Several of them; the compiler writes it where {@code @Check} is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in their order. */
        Check[] value();
    }
}
