package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In a {@link Projection}: the column that a component stands for, through embedded records and relations.
 *
 * <pre>{@code
 * @Path("author.name") String author,
 * @Path("editor.name") Optional<String> editor,
 * @Path("tags.name") @OrderBy("name") List<String> tags
 * }</pre>
 *
 * <p>Each name but the last is an embedded record or a relation. Where a relation on the way may lead to no row, the component is
 * an {@code Optional} of the column's type; where one leads to many rows, which it may once, a {@code List}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Path {
    /** The names, with dots between them. */
    String value();
}
