package blog;

import io.jino.test.server.DatabaseServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;

/** Gives Quarkus a database of its own. */
public final class EmbeddedPostgres implements QuarkusTestResourceLifecycleManager {
    private final String name = DatabaseServer.freshName("blog");

    @Override
    public Map<String, String> start() {
        var uri = URI.create(DatabaseServer.postgres().createDatabase(name));
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(),
                "quarkus.datasource.username",
                uri.getUserInfo().split(":")[0],
                "quarkus.datasource.password",
                uri.getUserInfo().replaceFirst("^[^:]*:?", ""));
    }

    @Override
    public void stop() {
        DatabaseServer.postgres().dropDatabase(name);
    }
}
