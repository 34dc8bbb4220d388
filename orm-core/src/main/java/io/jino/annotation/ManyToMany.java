package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a relation through a link table, whose entity refers to both sides.
 *
 * <pre>{@code
 * @Entity
 * @ManyToMany(name = "tags", of = Tag.class, through = PostTag.class, by = "post", to = "tag")
 * record Post(@Id long id, String title) {}
 *
 * @Entity
 * record PostTag(
 *         @Id @References(value = Post.class, as = "post") long postId,
 *         @Id @References(value = Tag.class, as = "tag") long tagId) {}
 * }</pre>
 *
 * <p>gives {@code POST.tags()}, a {@code ToMany<Post, Tag>}: a name for
 * {@code POST_TAG.post.inverse().through(POST_TAG.tag)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ManyToMany.List.class)
public @interface ManyToMany {
    /** What the relation is called in the table class. */
    String name();

    /** The entity on the other side. */
    Class<?> of();

    /** The entity of the link table. */
    Class<?> through();

    /** Which of the link's {@link References} leads here, by its name. */
    String by();

    /** Which of the link's {@link References} leads to the other side, by its name. */
    String to();

    /** Several of them; the compiler writes it where {@code @ManyToMany} is repeated. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in their order. */
        ManyToMany[] value();
    }
}
