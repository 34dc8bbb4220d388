package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads a record over several columns of the entity's table.
 *
 * <p>A nullable component is {@code null} when all of its columns are null, and writes null to all of them when it is
 * {@code null} itself. The columns are reached through the component: {@code AUTHOR.address.city}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Embedded {
    /** What every column's name starts with; by default the component's own column name and an underscore. */
    String prefix() default DERIVED;

    /** Stands for the prefix made of the component's name, so that the empty prefix can be asked for. */
    String DERIVED = "<derived>";
}
