package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the component's own name and type do not say about its column.
 *
 * <pre>{@code
 * @Column(name = "full_name", length = 100) String name
 * }</pre>
 *
 * <p>All but the name is about the column that {@code Schema} creates and that {@code verify} expects; it does not change how
 * values are read and written. What is not said here is not compared with a table that is there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Column {
    /** The name of the column; empty for the name that the naming strategy makes of the component's name. */
    String name() default "";

    /**
     * How many characters a text has at most, or how many bytes. Zero, if nothing is said: as many as one likes, but 255
     * characters on MySQL and MariaDB. {@link #UNLIMITED} is as many as one likes on all.
     */
    int length() default 0;

    /** How many digits a decimal has at most, those behind the point included; zero for the most that the database has. */
    int precision() default 0;

    /** How many digits of {@link #precision} are behind the point. */
    int scale() default 0;

    /** Whether no two rows have the same value, null aside. */
    boolean unique() default false;

    /** What the database is told about the column; empty for nothing. */
    String comment() default "";

    /** A {@link #length} without a limit; on MySQL and MariaDB such a column can be in no key and no index. */
    int UNLIMITED = Integer.MAX_VALUE;
}
