package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the other side of a foreign key that is unique: the row of an entity that refers to a row of this one, if there is one.
 *
 * <pre>{@code
 * @Entity
 * @HasOne(name = "profile", of = Profile.class, by = "author")
 * record Author(@Id long id, String name) {}
 * }</pre>
 *
 * <p>gives {@code AUTHOR.profile()}, a {@code ToMaybe<Author, Profile>}: a name for {@code PROFILE.author.inverseOne()}. That
 * there is no more than one row is for the database to guarantee, with a unique constraint or a shared primary key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(HasOne.List.class)
public @interface HasOne {
    /** What the relation is called in the table class. */
    String name();

    /** The entity that refers to this one. */
    Class<?> of();

    /** Which of its {@link References} leads here, by its name. */
    String by();

    /** Several of them; the compiler writes it where {@code @HasOne} is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in their order. */
        HasOne[] value();
    }
}
