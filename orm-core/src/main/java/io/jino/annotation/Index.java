package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an index of the entity's table, for {@code Schema} to create and {@code verify} to look for.
 *
 * <pre>{@code
 * @Entity
 * @Index(columns = {"tenantId", "slug"}, unique = true)
 * @Index(name = "post_title_words", expression = "lower(title)")
 * record Post(@Id long id, long tenantId, String slug, String title) {}
 * }</pre>
 *
 * <p>Primary keys, {@code @Column(unique = true)} and {@link References} have theirs without it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {
    /** The name; empty for {@code <table>_<columns>_idx}, {@code <table>_expression_idx} for an expression. */
    String name() default "";

    /**
     * The components, as they are called in Java, in the order of the index. What is in an embedded record has a path, such as
     * {@code "address.city"}.
     */
    String[] columns() default {};

    /**
     * Instead of columns, an expression of the database: {@code "lower(email)"}, {@code "(profile -> 'age')"}. PostgreSQL and
     * MySQL; MariaDB has no such indexes. Part of a statement as it is.
     */
    String expression() default "";

    /** Whether no two rows have the same values, null aside. */
    boolean unique() default false;

    /** Which rows it has, as a condition of the database; empty for all. PostgreSQL. Part of a statement as it is. */
    String where() default "";

    /** The access method, such as {@code "gin"}; empty for the usual one. PostgreSQL. */
    String using() default "";

    /** Several of them; the compiler writes it where {@code @Index} is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in their order. */
        Index[] value();
    }
}
