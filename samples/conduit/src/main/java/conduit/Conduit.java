package conduit;

import conduit.service.Passwords;
import conduit.web.Routes;
import conduit.web.Tokens;
import io.jino.Db;
import io.jino.mutiny.MutinyDb;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The service, from its start to its end.
 */
public final class Conduit {
    private static final int ATTEMPTS = 20;
    private static final long DRAIN_SECONDS = 10;

    private final HttpServer server;

    private Conduit(HttpServer server) {
        this.server = server;
    }

    /** Waits for the database, creates what is missing in it, and listens. The {@code Db} stays the caller's. */
    public static Uni<Conduit> start(Vertx vertx, Db db, Settings settings) {
        var mutiny = MutinyDb.of(db);
        var tokens = new Tokens(vertx, settings.secret());
        var routes = Routes.of(vertx, mutiny, tokens, new Passwords(vertx, settings.passwordCost()));
        return Startup.database(mutiny, ATTEMPTS)
                .chain(() -> Startup.tables(mutiny))
                .chain(() -> uni(
                        () -> vertx.createHttpServer().requestHandler(routes).listen(settings.port())))
                .map(Conduit::new);
    }

    /** Where it listens. */
    public int port() {
        return server.actualPort();
    }

    /** Takes no more requests, lets those end that are under way, and then closes. */
    public Uni<Void> stop() {
        return uni(() -> server.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS));
    }

    private static <T> Uni<T> uni(Supplier<Future<T>> call) {
        return Uni.createFrom().completionStage(() -> call.get().toCompletionStage());
    }
}
