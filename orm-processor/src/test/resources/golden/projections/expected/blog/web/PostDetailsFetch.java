package blog.web;

import static blog.AuthorTable.AUTHOR;
import static blog.PostTable.POST;
import static blog.ProfileTable.PROFILE;
import static blog.TagTable.TAG;

import blog.Post;
import io.jino.schema.Fetch;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** What {@link PostDetails} fetches of {@link Post}. */
@Generated("io.jino.processor.OrmProcessor")
public final class PostDetailsFetch {
    public static final Fetch<Post, PostDetails> POST_DETAILS = POST.fetch(POST.title)
            .with(POST.published)
            .with(POST.author)
            .with(POST.editor.as(PostDetails_PersonFetch.PERSON))
            .with(POST.tags().orderBy(TAG.name.desc()))
            .with(POST.author.as(AUTHOR.name))
            .with(POST.author.as(AUTHOR.bio))
            .with(POST.author.as(AUTHOR.address.place.lat))
            .with(POST.editor.as(AUTHOR.name))
            .with(POST.fetch(POST.editor.as(AUTHOR.profile().as(PROFILE.picture)))
                    .as(found -> found.flatMap(Function.identity())))
            .with(POST.author.as(AUTHOR.posts().orderBy(POST.id.asc()).as(POST.title)))
            .as(PostDetails::new);

    private PostDetailsFetch() {}
}
