package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the other side of a foreign key: all rows of an entity that refer to a row of this one.
 *
 * <pre>{@code
 * @Entity
 * @HasMany(name = "posts", of = Post.class, by = "author")
 * record Author(@Id long id, String name) {}
 * }</pre>
 *
 * <p>gives {@code AUTHOR.posts()}, a {@code ToMany<Author, Post>}: a name for {@code POST.author.inverse()}. The column is
 * declared at the entity that has it, with {@link References}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(HasMany.List.class)
public @interface HasMany {
    /** What the relation is called in the table class. */
    String name();

    /** The entity that refers to this one. */
    Class<?> of();

    /** Which of its {@link References} leads here, by its name. */
    String by();

    /** Several of them; the compiler writes it where {@code @HasMany} is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in their order. */
        HasMany[] value();
    }
}
