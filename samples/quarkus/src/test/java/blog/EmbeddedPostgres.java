package blog;

import io.jino.test.server.DatabaseServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives Quarkus a database of its own. */
public final class EmbeddedPostgres implements QuarkusTestResourceLifecycleManager {
    private final String name = DatabaseServer.freshName("blog");

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.reactive.url", DatabaseServer.postgres().createDatabase(name));
    }

    @Override
    public void stop() {
        DatabaseServer.postgres().dropDatabase(name);
    }
}
