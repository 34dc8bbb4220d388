package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves an absent value to the column's default, and reads back what the database made of it.
 *
 * <p>The component is nullable: {@code null} on insert means "the default". An update writes the value in hand, null
 * included.
 *
 * <pre>{@code
 * @Default @Nullable Instant createdAt
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Default {}
