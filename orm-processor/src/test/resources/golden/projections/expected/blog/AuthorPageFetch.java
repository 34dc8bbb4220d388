package blog;

import static blog.AuthorTable.AUTHOR;
import static blog.PostTable.POST;

import io.jino.schema.Fetch;
import javax.annotation.processing.Generated;

/** What {@link AuthorPage} fetches of {@link Author}. */
@Generated("io.jino.processor.OrmProcessor")
public final class AuthorPageFetch {
    public static final Fetch<Author, AuthorPage> AUTHOR_PAGE = AUTHOR.fetch()
            .with(AUTHOR.posts().orderBy(POST.createdAt.desc(), POST.id.asc()).limit(3).as(PostCardFetch.POST_CARD))
            .with(AUTHOR.posts().count())
            .with(AUTHOR.posts().exists())
            .as(AuthorPage::new);

    private AuthorPageFetch() {}
}
