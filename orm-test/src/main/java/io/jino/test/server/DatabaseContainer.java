package io.jino.test.server;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * A database in a container; the only class that knows Testcontainers, loaded only when a container is asked for.
 *
 * <p>The plain container is enough: the special ones for MySQL and MariaDB wait through JDBC and would need a driver.
 */
final class DatabaseContainer {

    private static final String PASSWORD = "test";

    private DatabaseContainer() {}

    /** Starts the image, or gives nothing if there is no Docker engine. Testcontainers removes it at the end of the JVM. */
    static Optional<ServerUri> start(DatabaseKind kind, String image) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        var name = DockerImageName.parse(image);
        return Optional.of(
                switch (kind) {
                    case POSTGRES -> postgres(name);
                    case MYSQL -> mysql(name);
                });
    }

    private static ServerUri postgres(DockerImageName image) {
        var container = new GenericContainer<>(image)
                .withEnv("POSTGRES_PASSWORD", PASSWORD)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300")
                .withExposedPorts(5432)
                // The image starts the server twice: once to set it up, once for good.
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*", 2));
        container.start();
        return uri("postgresql://postgres", container, 5432, "postgres");
    }

    private static ServerUri mysql(DockerImageName image) {
        var container = new GenericContainer<>(image)
                // The images of MariaDB understand the names of MySQL.
                .withEnv("MYSQL_ROOT_PASSWORD", PASSWORD)
                .withEnv("MYSQL_DATABASE", "test")
                .withCommand("--character-set-server=utf8mb4", "--max-connections=300")
                .withExposedPorts(3306)
                // While it sets itself up, the server listens on no port, and MySQL's second protocol is on 33060.
                .waitingFor(Wait.forLogMessage(".*port: 3306\\s.*", 1));
        container.start();
        return uri("mysql://root", container, 3306, "test");
    }

    private static ServerUri uri(String user, GenericContainer<?> container, int port, String database) {
        return new ServerUri("%s:%s@%s:%d/%s"
                .formatted(user, PASSWORD, container.getHost(), container.getMappedPort(port), database));
    }
}
