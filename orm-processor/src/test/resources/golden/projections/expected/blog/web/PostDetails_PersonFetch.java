package blog.web;

import static blog.AuthorTable.AUTHOR;

import blog.Author;
import io.jino.schema.Fetch;
import javax.annotation.processing.Generated;

/** What {@link PostDetails.Person} fetches of {@link Author}. */
@Generated("io.jino.processor.OrmProcessor")
public final class PostDetails_PersonFetch {
    public static final Fetch<Author, PostDetails.Person> PERSON = AUTHOR.fetch(AUTHOR.name)
            .with(AUTHOR.fetch(AUTHOR.address.city)
                    .with(AUTHOR.fetch(AUTHOR.address.place.lat)
                            .with(AUTHOR.address.place.lon)
                            .as(Author.Place::new))
                    .as(Author.Address::new))
            .as(PostDetails.Person::new);

    private PostDetails_PersonFetch() {}
}
