package io.jino.benchmarks.database;

import io.jino.test.server.DatabaseServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * {@code DatabaseProcess postgres|mariadb}: starts a server in processes of its own, tells its address, and carries out the SQL
 * of each line of the input until that ends. {@code CLEAN table} removes what updates left behind.
 */
public final class DatabaseProcess {
    /** Without what costs the disk's time and happens by chance. */
    private static final Map<String, String> POSTGRES = Map.of(
            "max_connections", "600",
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "shared_buffers", "1GB",
            "autovacuum", "off",
            "jit", "off",
            "max_wal_size", "8GB",
            "checkpoint_timeout", "30min",
            "max_parallel_workers_per_gather", "0");

    private final Connection connection;
    private final boolean isPostgres;

    private DatabaseProcess(Connection connection, boolean isPostgres) {
        this.connection = connection;
        this.isPostgres = isPostgres;
    }

    /** Serves until the input ends. */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (arguments[0].equals("postgres")) {
            postgres();
        } else {
            mariaDb();
        }
        System.exit(0);
    }

    private static void postgres() throws IOException, SQLException {
        var builder = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1");
        POSTGRES.forEach(builder::setServerConfig);
        try (var server = builder.start();
                var connection = server.getPostgresDatabase().getConnection()) {
            new DatabaseProcess(connection, true)
                    .serve("postgresql://postgres@127.0.0.1:" + server.getPort() + "/postgres");
        }
    }

    private static void mariaDb() throws IOException, SQLException {
        String uri = DatabaseServer.mysql().uri();
        String jdbc = "jdbc:mariadb://" + uri.substring(uri.indexOf('@') + 1) + "?user=root";
        try (var connection = DriverManager.getConnection(jdbc)) {
            var process = new DatabaseProcess(connection, false);
            process.execute("set max_recursive_iterations = 1000000");
            process.serve(uri);
        }
    }

    private void serve(String uri) throws IOException, SQLException {
        for (String statement : new Rows(isPostgres).statements()) {
            execute(statement);
        }
        tell("URI " + uri);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            tell(answer(line));
        }
    }

    private String answer(String line) {
        try {
            if (line.equals("VERSION")) {
                var data = connection.getMetaData();
                return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
            }
            if (!line.startsWith("CLEAN ")) {
                execute(line);
            } else if (isPostgres) {
                execute("vacuum " + line.substring("CLEAN ".length()));
            }
            return "OK";
        } catch (SQLException failure) {
            return "FAILED " + String.valueOf(failure.getMessage()).replace('\n', ' ');
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void tell(String answer) {
        System.out.println("@@ " + answer);
        System.out.flush();
    }
}
