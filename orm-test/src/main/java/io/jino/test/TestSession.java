package io.jino.test;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.test.server.DatabaseServer;

/** A database with all that belongs to it, from the beginning of a test class to its end. */
final class TestSession {
    private final Database kind;
    private final String name;
    private final Housekeeping housekeeping;
    private final LeakCheck leaks;
    final TestDatabase database;
    final Statements statements = new Statements();
    final Db db;

    private TestSession(Database kind, String name, String uri, Housekeeping housekeeping) {
        this.kind = kind;
        this.name = name;
        this.housekeeping = housekeeping;
        this.database = new TestDatabase(kind, uri, housekeeping.connection);
        this.db = Db.connect(Housekeeping.vertx(), uri, DbOptions.defaults().listener(statements::add));
        this.leaks = new LeakCheck(db, housekeeping);
    }

    static TestSession open(Class<?> testClass, Database kind) {
        var scripts = SchemaScripts.of(testClass, kind);
        var name = DatabaseServer.freshName(testClass.getSimpleName());
        var uri = kind.server().createDatabase(name);
        try {
            var housekeeping = Housekeeping.connect(kind, uri);
            scripts.forEach(script -> run(housekeeping, script, testClass));
            return new TestSession(kind, name, uri, housekeeping);
        } catch (RuntimeException failed) {
            kind.server().dropDatabase(name);
            throw failed;
        }
    }

    private static void run(Housekeeping housekeeping, String script, Class<?> testClass) {
        try {
            housekeeping.query(script);
        } catch (RuntimeException refused) {
            throw new IllegalStateException(
                    "%s refused the @Schema of %s:%n%s"
                            .formatted(housekeeping.dialect(), testClass.getName(), script.strip()),
                    refused);
        }
    }

    Housekeeping housekeeping() {
        return housekeeping;
    }

    void beforeTest() {
        housekeeping.emptyTables();
        statements.clear();
    }

    void afterTest() throws InterruptedException {
        leaks.check();
    }

    void close() {
        try {
            await(db.close());
            housekeeping.close();
        } finally {
            kind.server().dropDatabase(name);
        }
    }
}
