package io.jino.annotation;

import io.jino.type.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component, or every component of a type, through a converter.
 *
 * <pre>{@code
 * @Convert(EmailConverter.class) Email email          // this component
 *
 * @Convert(MoneyConverter.class)                      // every component of this type
 * record Money(BigDecimal amount, String currency) {}
 * }</pre>
 *
 * <p>What stands on the component wins over {@link Converters}, and that over what stands on the type. A converter with type
 * parameters, such as {@code CommaConverter<T> implements Converter<List<T>, String>}, gets them from the component's type
 * when the entity is compiled.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Convert {
    /**
     * A converter from the component's type. The entity's package has to be able to call a constructor of it: one without
     * parameters, or one with a {@code Class} for each of the converter's type parameters.
     */
    @SuppressWarnings("rawtypes") // the class of a converter with type parameters is raw
    Class<? extends Converter> value();
}
