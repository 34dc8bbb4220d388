package io.jino.annotation;

import io.jino.type.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component through a converter.
 *
 * <pre>{@code
 * @Convert(EmailConverter.class) Email email
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Convert {
    /** A converter from the component's type, with a constructor without parameters that the entity's package can call. */
    Class<? extends Converter<?, ?>> value();
}
