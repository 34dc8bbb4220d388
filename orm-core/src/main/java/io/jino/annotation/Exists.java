package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In a {@link Projection}: whether a relation to many rows leads to any row.
 *
 * <pre>{@code
 * @Exists("posts") boolean hasPosts
 * }</pre>
 *
 * <p>The component is a {@code boolean}. It is computed in the statement that reads the row.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Exists {
    /** The relation; by default the one that is called like the component. */
    String value() default "";
}
