package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the counter that guards a row against lost updates.
 *
 * <p>Its type is {@code short}, {@code int}, {@code long} or one of their boxes. An update of a whole row, a patch and a
 * delete of a row only touch the row if its version is still the one in hand; an update also counts it up by one. A row
 * whose version has moved on is reported as {@code StaleVersionException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Version {}
