package io.jino.test;

import io.jino.test.server.DatabaseServer;

/** The databases that tests can run on. */
public enum Database {
    /** PostgreSQL. */
    POSTGRES,

    /** MySQL or MariaDB, whichever the server is; the embedded one is MariaDB. */
    MYSQL;

    DatabaseServer server() {
        return switch (this) {
            case POSTGRES -> DatabaseServer.postgres();
            case MYSQL -> DatabaseServer.mysql();
        };
    }
}
