package io.jino.test.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLConnection;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;

/** What differs between the databases, as data and as the few statements that run on a server and not in a database. */
enum DatabaseKind {
    POSTGRES("postgres", "JINO_TEST_POSTGRES_URL", "postgres:17"),
    MYSQL("mysql", "JINO_TEST_MYSQL_URL", "mariadb:11.4");

    private final String label;
    private final String variable;
    private final String defaultImage;

    DatabaseKind(String label, String variable, String defaultImage) {
        this.label = label;
        this.variable = variable;
        this.defaultImage = defaultImage;
    }

    String variable() {
        return variable;
    }

    String urlProperty() {
        return "jino.test." + label + ".url";
    }

    String imageProperty() {
        return "jino.test." + label + ".image";
    }

    String defaultImage() {
        return defaultImage;
    }

    ServerUri startEmbedded() {
        return switch (this) {
            case POSTGRES -> EmbeddedPostgresServer.start();
            case MYSQL -> EmbeddedMariaDb.start();
        };
    }

    Future<? extends SqlConnection> connect(Vertx vertx, ServerUri uri) {
        return switch (this) {
            case POSTGRES -> PgConnection.connect(vertx, uri.text());
            case MYSQL -> MySQLConnection.connect(vertx, uri.text());
        };
    }

    /** Says UTF-8 aloud, since a server that is not ours may have another default. */
    String creating(String name) {
        return switch (this) {
            case POSTGRES -> "create database \"%s\" template template0 encoding 'UTF8'".formatted(name);
            case MYSQL -> "create database `%s` character set utf8mb4".formatted(name);
        };
    }

    String dropping(String name) {
        return switch (this) {
            case POSTGRES -> "drop database if exists \"%s\" with (force)".formatted(name);
            case MYSQL -> "drop database if exists `%s`".formatted(name);
        };
    }
}
