package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In a {@link Projection}: the number of rows that a relation to many rows leads to.
 *
 * <pre>{@code
 * @Count("posts") long postCount
 * }</pre>
 *
 * <p>The component is a {@code long}. It is computed in the statement that reads the row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Count {
    /** The relation; by default the one that is called like the component. */
    String value() default "";
}
