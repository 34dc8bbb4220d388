package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In a {@link Projection}: the order of the rows that a relation to many rows leads to.
 *
 * <pre>{@code
 * @OrderBy("createdAt desc, id") List<PostCard> posts
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface OrderBy {
    /**
     * Components of the entity that the relation leads to, with commas between them; each with {@code asc}, which is the
     * default, or {@code desc} behind it. What is in an embedded record has a path, such as {@code "address.city"}.
     */
    String value();
}
