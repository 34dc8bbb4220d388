package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In a {@link Projection}: the relation that a component stands for, where it is called differently.
 *
 * <pre>{@code
 * @Related("posts") @OrderBy("createdAt desc") @Limit(3) List<PostCard> latest
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Related {
    /** The name of the relation. */
    String value();
}
