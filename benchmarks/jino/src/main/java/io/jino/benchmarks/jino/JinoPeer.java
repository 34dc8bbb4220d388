package io.jino.benchmarks.jino;

import static io.jino.benchmarks.jino.BatchUserRowTable.BATCH_USER_ROW;
import static io.jino.benchmarks.jino.NewUserRowTable.NEW_USER_ROW;

import io.jino.BatchingReader;
import io.jino.Db;
import io.jino.DbOptions;
import io.jino.StreamOptions;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Jino through its futures. Options: {@code baked=true}; {@code rows=true} for inserts that give the rows back;
 * {@code batching=true} for a reader that finds rows of several callers at once, those of one turn of the event loop.
 */
public final class JinoPeer implements AsyncPeer {
    private static final StreamOptions THOUSAND = StreamOptions.defaults().fetchSize(1_000);

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Context context = vertx.getOrCreateContext();
    private final NewRows newRows = new NewRows();
    private final Db db;
    private final Queries queries;
    private final boolean givesRows;
    private final @Nullable BatchingReader reader;

    public JinoPeer(Settings settings) {
        db = Db.connect(vertx, settings.uri(), DbOptions.defaults().maxConnections(settings.connections()));
        queries = new Queries(settings.isOn("baked"));
        givesRows = settings.isOn("rows");
        reader = settings.isOn("batching") ? db.batching(Duration.ofMillis(settings.number("window", 0))) : null;
    }

    private static void end(Future<?> result, Completion done) {
        result.onComplete(end -> done.end(end.result(), end.cause()));
    }

    @Override
    public Executor series(int number) {
        return action -> context.runOnContext(there -> action.run());
    }

    @Override
    public void find(long id, Completion done) {
        if (reader == null) {
            end(db.one(queries.find(id)), done);
        } else {
            end(reader.get(UserRowTable.USER_ROW, id).map(Optional::orElseThrow), done);
        }
    }

    @Override
    public void page(int highest, Completion done) {
        end(db.all(queries.page(highest)), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        end(db.all(queries.thousand(after)), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        var entity = newRows.of(row);
        if (givesRows) {
            end(db.insert(NEW_USER_ROW, entity).map(NewUserRow::id), done);
        } else {
            end(db.one(NEW_USER_ROW.insert().row(entity).returning(NEW_USER_ROW.id)), done);
        }
    }

    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        var entities = newRows.of(rows);
        if (givesRows) {
            end(db.insertAll(BATCH_USER_ROW, entities).map(List::size), done);
        } else {
            end(db.execute(BATCH_USER_ROW.insert().rows(entities)), done);
        }
    }

    @Override
    public void update(long id, int score, Completion done) {
        end(db.execute(queries.score(id, score)), done);
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        end(db.all(queries.graph(ids)), done);
    }

    @Override
    public void stream(Completion done) {
        long[] count = {0};
        db.stream(queries.all(), THOUSAND)
                .exceptionHandler(done::fail)
                .endHandler(end -> done.succeed(count[0]))
                .handler(row -> count[0] += row.id() > 0 ? 1 : 0);
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        end(
                db.transaction(tx -> tx.all(queries.lock(from, to)).compose(accounts -> {
                    var less = tx.execute(queries.score(from, accounts.get(0).score() - score));
                    var more = tx.execute(queries.score(to, accounts.get(1).score() + score));
                    return Future.all(less, more);
                })),
                done);
    }

    @Override
    public User user(Object row) {
        return Author.model((UserRow) row);
    }

    @Override
    public UserTree tree(Object tree) {
        return ((Author) tree).tree();
    }

    @Override
    public String describe() {
        return "Jino, " + (queries.isBaked() ? "baked" : "ad hoc");
    }

    @Override
    public void close() {
        vertx.close();
    }
}
