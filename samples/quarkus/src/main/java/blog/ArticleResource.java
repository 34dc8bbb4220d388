package blog;

import io.jino.query.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Articles and their comments over HTTP.
 */
@Path("/articles")
public class ArticleResource {
    private final Articles articles;
    private final Comments comments;

    ArticleResource(Articles articles, Comments comments) {
        this.articles = articles;
        this.comments = comments;
    }

    @GET
    public Uni<Page<ArticleView>> list(
            @RestQuery @Nullable String tag,
            @RestQuery @DefaultValue("20") long limit,
            @RestQuery @DefaultValue("0") long offset) {
        return articles.list(tag, limit, offset);
    }

    @POST
    @ResponseStatus(201)
    public Uni<ArticleView> create(NewArticle article) {
        return articles.create(article);
    }

    @GET
    @Path("/{slug}")
    public Uni<ArticleView> show(@RestPath String slug) {
        return articles.show(slug);
    }

    @DELETE
    @Path("/{slug}")
    public Uni<Void> delete(@RestPath String slug) {
        return articles.delete(slug);
    }

    @GET
    @Path("/{slug}/comments")
    public Uni<List<CommentView>> comments(@RestPath String slug) {
        return comments.list(slug);
    }

    @POST
    @Path("/{slug}/comments")
    @ResponseStatus(201)
    public Uni<CommentView> comment(@RestPath String slug, CommentView comment) {
        return comments.add(slug, comment);
    }
}
