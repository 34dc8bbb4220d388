package conduit;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.mutiny.MutinyDb;
import io.jino.observe.StatementListener;
import io.jino.test.server.DatabaseServer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;

/**
 * Starts Conduit as the environment says; see {@link Settings}.
 */
public final class Main {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Main() {}

    /** Starts it, and stops it when the process is asked to end. */
    public static void main(String[] arguments) {
        var settings = Settings.of(System.getenv());
        String url = settings.databaseUrl();
        var vertx = Vertx.vertx();
        var db = Db.connect(vertx, url == null ? embedded() : url, options(settings));
        var conduit = Conduit.start(vertx, db, settings)
                .call(started -> url == null
                        ? Demo.insert(MutinyDb.of(db), settings.passwordCost())
                        : Uni.createFrom().voidItem())
                .await()
                .atMost(PATIENCE);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> conduit.stop().await().atMost(PATIENCE)));
        System.out.println("Conduit listens at http://localhost:" + conduit.port() + "/api");
    }

    private static String embedded() {
        System.out.println("Starting an embedded PostgreSQL ...");
        return DatabaseServer.postgres().uri();
    }

    private static DbOptions options(Settings settings) {
        StatementListener printed = statement -> System.out.println(statement.text());
        return DbOptions.defaults().listener(settings.showsSql() ? printed : StatementListener.NONE);
    }
}
