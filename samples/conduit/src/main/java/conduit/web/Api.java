package conduit.web;

import conduit.service.Problem;
import io.jino.mutiny.MutinyDb;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;

/**
 * Ties addresses to what is done there. Each request has one connection, which is taken by its first statement, and travels
 * with the subscription to wherever {@code ambient()} is asked; a client that goes away cancels what is under way for it.
 */
final class Api {
    private static final Logger LOG = System.getLogger(Api.class.getName());
    private static final int SERVER_ERROR = 500;

    private final Router router;
    private final MutinyDb db;
    private final Tokens tokens;

    Api(Router router, MutinyDb db, Tokens tokens) {
        this.router = router;
        this.db = db;
        this.tokens = tokens;
    }

    void get(String path, Access access, Function<Call, Uni<Answer>> action) {
        route(HttpMethod.GET, path, access, action);
    }

    void post(String path, Access access, Function<Call, Uni<Answer>> action) {
        route(HttpMethod.POST, path, access, action);
    }

    void put(String path, Access access, Function<Call, Uni<Answer>> action) {
        route(HttpMethod.PUT, path, access, action);
    }

    void delete(String path, Access access, Function<Call, Uni<Answer>> action) {
        route(HttpMethod.DELETE, path, access, action);
    }

    /** What to say where there is nothing. */
    void otherwise(Problem problem) {
        router.route().last().handler(context -> send(context, Answer.of(problem)));
    }

    private void route(HttpMethod method, String path, Access access, Function<Call, Uni<Answer>> action) {
        router.route(method, path).handler(context -> handle(context, access, action));
    }

    private void handle(RoutingContext context, Access access, Function<Call, Uni<Answer>> action) {
        var answer = tokens.user(context.request().getHeader(HttpHeaders.AUTHORIZATION), access)
                .chain(user -> db.connection(held -> action.apply(new Call(context, user))))
                .subscribe()
                .with(done -> send(context, done), failure -> send(context, told(failure)));
        if (!context.response().ended()) {
            context.response().closeHandler(gone -> answer.cancel());
        }
    }

    private static Answer told(Throwable failure) {
        var problem = Problem.of(failure);
        if (problem.status() >= SERVER_ERROR) {
            LOG.log(Level.ERROR, "A request failed.", failure);
        }
        return Answer.of(problem);
    }

    private static void send(RoutingContext context, Answer answer) {
        var response = context.response().setStatusCode(answer.status());
        if (answer.body() == null) {
            response.end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(Json.write(answer.body()));
    }
}
