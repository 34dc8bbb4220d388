package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an enum is stored. Without it an enum with an {@link EnumCode} is stored by code, any other by name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Enumerated {
    /** How the constant is stored. */
    Storage value();

    /** The enum type of the database, for {@link Storage#NATIVE}; empty for the naming strategy's name of the enum. */
    String type() default "";

    /** The ways to store a constant. The ordinal is not among them: it changes when a constant is added in between. */
    enum Storage {
        /** Its name, as text. */
        NAME,
        /** The value of its {@link EnumCode}. */
        CODE,
        /** Its name, in an enum type of PostgreSQL; on MySQL and MariaDB an {@code enum} column takes it as text. */
        NATIVE
    }
}
