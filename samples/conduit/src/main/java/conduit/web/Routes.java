package conduit.web;

import conduit.service.Articles;
import conduit.service.Authoring;
import conduit.service.Comments;
import conduit.service.Passwords;
import conduit.service.Problem;
import conduit.service.Profiles;
import conduit.service.Tags;
import conduit.service.Users;
import io.jino.mutiny.MutinyDb;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * All of Conduit, put together.
 */
public final class Routes {
    private static final long LARGEST_BODY = 1 << 20;

    private Routes() {}

    /** What answers the requests. */
    public static Router of(Vertx vertx, MutinyDb db, Tokens tokens, Passwords passwords) {
        var router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        var api = new Api(router, db, tokens);
        var ambient = db.ambient();
        var articles = new Articles(ambient);
        new UserRoutes(new Users(db, passwords), tokens).mount(api);
        new ProfileRoutes(new Profiles(ambient)).mount(api);
        new ArticleRoutes(articles, new Authoring(ambient, articles)).mount(api);
        new CommentRoutes(new Comments(ambient, articles)).mount(api);
        new TagRoutes(new Tags(ambient)).mount(api);
        new HealthRoutes(db).mount(api);
        api.otherwise(Problem.notFound("address"));
        return router;
    }
}
