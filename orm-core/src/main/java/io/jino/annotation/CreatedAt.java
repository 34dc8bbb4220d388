package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the point in time at which a row was inserted.
 *
 * <p>Its type is {@code Instant}, {@code OffsetDateTime} or {@code LocalDateTime}, and it is nullable: {@code null} on insert
 * means "now" by the clock of {@code DbOptions}, cut off to microseconds; a value that is there is inserted as it is, so that
 * rows can be copied. An update or an upsert of a whole row leaves the column as it is.
 *
 * <pre>{@code
 * @CreatedAt @Nullable Instant createdAt
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface CreatedAt {}
