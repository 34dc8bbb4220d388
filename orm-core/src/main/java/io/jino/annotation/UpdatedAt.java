package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the point in time at which a row was written last.
 *
 * <p>Its type is that of {@link CreatedAt}, and an insert treats it the same. Every update sets it to "now" by the clock of
 * {@code DbOptions}: that of a whole row whatever the row has, a patch and {@code update().set(...)} unless they set it
 * themselves.
 *
 * <pre>{@code
 * @UpdatedAt @Nullable Instant updatedAt
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface UpdatedAt {}
