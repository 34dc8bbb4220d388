package io.jino.test.server;

import java.lang.System.Logger.Level;
import java.util.Optional;

/** Decides where the server of a kind comes from: named by the user, a container, or embedded. */
final class DatabaseSource {

    private static final System.Logger LOG = System.getLogger("io.jino.test");

    private DatabaseSource() {}

    static ServerUri uriOf(DatabaseKind kind) {
        return named(kind).or(() -> container(kind)).orElseGet(kind::startEmbedded);
    }

    private static Optional<ServerUri> named(DatabaseKind kind) {
        return Optional.ofNullable(System.getProperty(kind.urlProperty()))
                .or(() -> Optional.ofNullable(System.getenv(kind.variable())))
                .filter(text -> !text.isBlank())
                .map(ServerUri::new);
    }

    private static Optional<ServerUri> container(DatabaseKind kind) {
        if (!Boolean.getBoolean("jino.test.containers")) {
            return Optional.empty();
        }
        var image = System.getProperty(kind.imageProperty(), kind.defaultImage());
        try {
            var uri = DatabaseContainer.start(kind, image);
            if (uri.isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        "jino.test.containers is set, but no Docker engine answers. Using the embedded server instead.");
            }
            return uri;
        } catch (NoClassDefFoundError missing) {
            // Testcontainers is an optional dependency, and this is the only place that finds out.
            LOG.log(
                    Level.WARNING,
                    "jino.test.containers is set, but Testcontainers is not on the class path. Add"
                            + " org.testcontainers:testcontainers. Using the embedded server instead.");
            return Optional.empty();
        }
    }
}
