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
