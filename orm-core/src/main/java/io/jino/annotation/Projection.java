package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record what is fetched of an entity: the processor writes the {@code Fetch} from its components' names and types.
 *
 * <pre>{@code
 * @Projection(of = Post.class)
 * record PostCard(long id, String title, @Path("tags.name") @OrderBy("name") List<String> tags) {}
 *
 * @Projection(of = Author.class)
 * record AuthorPage(
 *         String name,
 *         @Related("posts") @OrderBy("createdAt desc") @Limit(3) List<PostCard> latest,
 *         @Count long posts) {}
 * }</pre>
 *
 * <p>gives {@code AuthorPageFetch.AUTHOR_PAGE}, a {@code Fetch<Author, AuthorPage>}, for {@code AUTHOR.find(AUTHOR_PAGE)}. A
 * component stands for what has its name:
 * <ul>
 *   <li>a column or an embedded record, of the same type, and {@code @Nullable} if the column may be null;
 *   <li>a relation to one row: the other entity, or a projection of it; in an {@code Optional} if there may be no row;
 *   <li>a relation to many rows: a {@code List} of the other entity, or of a projection of it;
 *   <li>the entity itself: {@code Author author} is the whole row, or with a projection as its type, a part of it.
 * </ul>
 *
 * <p>{@link Related}, {@link Path}, {@link Count}, {@link Exists}, {@link OrderBy} and {@link Limit} say more. Whatever does not
 * fit is a compile error on the component. Projections contain one another, but none contains itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /** The entity. */
    Class<?> of();
}
