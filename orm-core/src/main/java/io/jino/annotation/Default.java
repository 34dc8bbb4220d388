package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves an absent value to the column's default, and reads back what the database made of it; in the record of a document,
 * says what a member is that the document does not have.
 *
 * <p>The component is nullable: {@code null} on insert means "the default". An update writes the value in hand, null
 * included.
 *
 * <pre>{@code
 * @Default(Default.NOW) @Nullable Instant createdAt
 * }</pre>
 *
 * <p>In a record that a {@link Json} component holds, the value is the text of what is read where the document has no such
 * member or JSON's null, by statements as well: {@code @Default("18") int age}. It is no expression of the database, and the
 * component need not be nullable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface Default {
    /**
     * The default as an expression of the database, for the column that {@code Schema} creates: {@code "7"},
     * {@code "'new'"}, {@code "gen_random_uuid()"}. Empty, if a table that is there has it.
     *
     * <p>Part of a statement as it is, so it must be a constant of the application.
     */
    String value() default "";

    /**
     * The point in time of the insert: {@code now()} on PostgreSQL, {@code utc_timestamp(6)} on MySQL and MariaDB, where such
     * columns are at UTC.
     */
    String NOW = "{now}";
}
