package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that identifies a row; on several components, in their order, a composite key.
 *
 * <p>The key of a single component has that component's type; for a composite key the processor writes a record
 * {@code Key} into the table class. An {@link Embedded} component may be the key too; its record is then the key's type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Id {}
