package io.jino.tck.relation.random;

import io.jino.test.server.DatabaseServer;

class RandomFetchesMySqlTest extends RandomFetchesTest {
    @Override
    DatabaseServer server() {
        return DatabaseServer.mysql();
    }

    @Override
    String schema() {
        return "/blog-mysql.sql";
    }
}
