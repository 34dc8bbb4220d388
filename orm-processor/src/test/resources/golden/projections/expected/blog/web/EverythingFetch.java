package blog.web;

import static blog.AuthorTable.AUTHOR;
import static blog.PostTable.POST;
import static blog.TagTable.TAG;

import blog.Author;
import blog.Post;
import io.jino.relation.Parts;
import io.jino.schema.Fetch;
import javax.annotation.processing.Generated;

/** What {@link Everything} fetches of {@link Post}. */
@Generated("io.jino.processor.OrmProcessor")
final class EverythingFetch {
    public static final Fetch<Post, Everything> EVERYTHING = Parts.made(
            values -> new Everything(
                    values.get(0),
                    values.get(1),
                    values.get(2),
                    values.get(3),
                    values.get(4),
                    values.get(5),
                    values.get(6),
                    values.get(7),
                    values.get(8),
                    values.get(9),
                    values.get(10),
                    values.get(11),
                    values.get(12),
                    values.get(13)),
            POST.id,
            POST.authorId,
            POST.editorId,
            POST.title,
            POST.published,
            POST.createdAt,
            POST.author,
            POST.editor,
            POST.tags().orderBy(TAG.id.asc()).as(TAG.name),
            POST.tags().count(),
            POST.tags().exists(),
            POST.author.as(AUTHOR.name),
            POST.author.as(AUTHOR.fetch(AUTHOR.address.city)
                    .with(AUTHOR.fetch(AUTHOR.address.place.lat)
                            .with(AUTHOR.address.place.lon)
                            .as(Author.Place::new))
                    .as(Author.Address::new)),
            POST.editor.as(AUTHOR.bio));

    private EverythingFetch() {}
}
