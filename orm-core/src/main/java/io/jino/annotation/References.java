package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a foreign key: a relation from this entity to the one that the key belongs to.
 *
 * <p>On a component, the component's column refers to the other entity's primary key:
 *
 * <pre>{@code
 * @Entity
 * record Post(
 *         @Id long id,
 *         @References(value = Author.class, as = "author") long authorId,
 *         @References(value = User.class, as = "editor") @Nullable Long editorId) {}
 * }</pre>
 *
 * <p>gives {@code POST.author}, a {@code ToOne<Post, Author>}, and {@code POST.editor}, a {@code ToMaybe<Post, User>}, because
 * its column may be null. On the type, several components together refer to a composite key, in the order of that key:
 *
 * <pre>{@code
 * @Entity
 * @References(value = Order.class, as = "order", columns = {"tenantId", "orderNo"})
 * record OrderLine(@Id long tenantId, @Id long orderNo, @Id int line) {}
 * }</pre>
 *
 * <p>The columns have the types and converters of the key. The entity may refer to itself, and twice to the same entity under
 * different names. Inside of an {@link Embedded} record, the relation is reached like its columns: {@code POST.audit.author}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
@Repeatable(References.List.class)
public @interface References {
    /** The entity that is referred to. */
    Class<?> value();

    /** What the relation is called in the table class. */
    String as();

    /**
     * On a type: the components that make the foreign key, in the order of the other entity's key. What is in an embedded
     * record has a path, such as {@code "audit.authorId"}. On a component it stays empty.
     */
    String[] columns() default {};

    /** What becomes of a row when the one that it refers to is deleted. */
    Action onDelete() default Action.NO_ACTION;

    /** What becomes of the foreign key when the key that it refers to is changed. */
    Action onUpdate() default Action.NO_ACTION;

    /** Whether the database has a foreign key for it; without one, a row may refer to one that is not there. */
    boolean constraint() default true;

    /**
     * Whether the foreign key has an index, which the way back ({@code @HasMany}) and every delete of a row that is referred to
     * need. MySQL and MariaDB make one for every constraint.
     */
    boolean index() default true;

    /** What becomes of what refers to a row. */
    enum Action {
        /** The change is refused; on PostgreSQL at the end of the statement. */
        NO_ACTION,
        /** The change is refused. */
        RESTRICT,
        /** It is deleted, or changed, too. */
        CASCADE,
        /** The foreign key becomes null. */
        SET_NULL,
        /** The foreign key becomes its column's default. PostgreSQL. */
        SET_DEFAULT
    }

    /** Several of them; the compiler writes it where {@code @References} is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.RECORD_COMPONENT,
        ElementType.PARAMETER,
        ElementType.METHOD
    })
    @interface List {
        /** The annotations, in their order. */
        References[] value();
    }
}
