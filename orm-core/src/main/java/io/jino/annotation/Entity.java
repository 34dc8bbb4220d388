package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record or a class as the row of a table.
 *
 * <p>The processor writes a table class next to it: for {@code Author} the class {@code AuthorTable} with the constant
 * {@code AUTHOR}, whose fields are the columns.
 *
 * <pre>{@code
 * @Entity
 * public record Author(@Id @GeneratedValue @Nullable Long id, String name, @Nullable String bio) {}
 * }</pre>
 *
 * <p>A record needs nothing else. A class needs a constructor without parameters that its package can call, and for
 * every column either a getter and a setter or a field that its package can reach.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {
    /**
     * The name of the table; empty for the name that the naming strategy makes of the type's simple name.
     */
    String table() default "";

    /**
     * The schema (on MySQL and MariaDB the database) of the table; empty for the connection's own.
     */
    String schema() default "";

    /** What the database is told about the table that {@code Schema} creates; empty for nothing. */
    String comment() default "";
}
