package io.jino.tck.relation.random;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.error.NoRowException;
import io.jino.test.server.DatabaseServer;
import io.vertx.core.Future;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Random rows, and random fetches of them: by a query, and for the rows in hand. */
abstract class RandomFetchesTest {
    private @Nullable DatabaseServer server;
    private String name = "";
    private @Nullable Db database;

    abstract DatabaseServer server();

    abstract String schema();

    @BeforeProperty
    void open() {
        server = server();
        name = DatabaseServer.freshName("fetches");
        database = Db.connect(server.createDatabase(name));
        for (var statement : Schemas.statements(schema())) {
            await(database.unwrap().query(statement).execute());
        }
    }

    @AfterProperty
    void close() {
        await(Objects.requireNonNull(database).close());
        Objects.requireNonNull(server).dropDatabase(name);
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return Graphs.any();
    }

    @Provide
    Arbitrary<List<Ask<?>>> batches() {
        return Ask.any().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property
    void what_is_loaded_is_what_java_puts_together(
            @ForAll("graphs") Graph graph, @ForAll("batches") List<Ask<?>> batch) {
        var db = Objects.requireNonNull(database);
        await(db.transaction(tx -> graph.store(tx).mapEmpty()));
        for (var ask : batch) {
            check(ask, graph, "the query", ask.queried(db));
            check(ask, graph, "the rows in hand", ask.loaded(db, graph));
        }
    }

    private static void check(Ask<?> ask, Graph graph, String what, Future<List<List<Object>>> answer) {
        await(answer.otherwiseEmpty());
        List<@Nullable Object> expected;
        try {
            expected = ask.expected(graph);
        } catch (Piece.Dangling dangling) {
            if (answer.cause() instanceof NoRowException) {
                return;
            }
            throw new AssertionFailedError(
                    "%s misses that a row is not there:%n  %s%n  %s".formatted(what, ask, graph));
        }
        if (answer.failed()) {
            throw new AssertionFailedError("%s is refused:%n  %s%n  %s".formatted(what, ask, graph), answer.cause());
        }
        if (!answer.result().equals(expected)) {
            throw new AssertionFailedError(
                    "For %s%n  %s%n%s gives%n  %s instead of%n  %s of%n  %s"
                            .formatted(what, ask, what, answer.result(), expected, graph),
                    expected,
                    answer.result());
        }
    }
}
