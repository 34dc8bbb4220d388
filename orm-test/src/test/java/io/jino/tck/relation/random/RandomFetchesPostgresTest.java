package io.jino.tck.relation.random;

import io.jino.test.server.DatabaseServer;

class RandomFetchesPostgresTest extends RandomFetchesTest {
    @Override
    DatabaseServer server() {
        return DatabaseServer.postgres();
    }

    @Override
    String schema() {
        return "/blog-postgres.sql";
    }
}
