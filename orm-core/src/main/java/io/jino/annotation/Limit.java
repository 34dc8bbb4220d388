package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In a {@link Projection}: how many rows of a relation to many rows are fetched at most, for each row that it starts from.
 *
 * <pre>{@code
 * @Related("posts") @OrderBy("createdAt desc") @Limit(3) List<PostCard> latest
 * }</pre>
 *
 * <p>It needs an {@link OrderBy}, which says what the first rows are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Limit {
    /** The greatest number of rows; at least one. */
    int value();
}
