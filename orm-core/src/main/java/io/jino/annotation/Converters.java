package io.jino.annotation;

import io.jino.type.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores every component of some types through converters: in all entities of a package, or in one entity. For types that
 * cannot carry {@link Convert} themselves.
 *
 * <pre>{@code
 * @Converters({UriConverter.class, LocaleConverter.class})
 * package app.model;
 * }</pre>
 *
 * <p>A converter is used for the components whose type is exactly the one that it converts, and for the elements of their
 * lists. The entity's list comes before its package's; neither is looked at for a component with {@link Convert} or
 * {@link Enumerated}, nor inside of a value type. A converter of any type whatever, {@code Converter<T, String>}, has to be
 * named on the component.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Converters {
    /** The converters, at most one for each type. */
    @SuppressWarnings("rawtypes") // the class of a converter with type parameters is raw
    Class<? extends Converter>[] value();
}
