package blog;

import static blog.PostTable.POST;
import static blog.TagTable.TAG;

import io.jino.schema.Fetch;
import javax.annotation.processing.Generated;

/** What {@link PostCard} fetches of {@link Post}. */
@Generated("io.jino.processor.OrmProcessor")
public final class PostCardFetch {
    public static final Fetch<Post, PostCard> POST_CARD = POST.fetch(POST.id)
            .with(POST.title)
            .with(POST.tags().orderBy(TAG.name.asc()).as(TAG.name))
            .as(PostCard::new);

    private PostCardFetch() {}
}
