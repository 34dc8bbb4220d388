package io.jino.benchmarks.jino;

import static io.jino.benchmarks.jino.BatchUserRowTable.BATCH_USER_ROW;
import static io.jino.benchmarks.jino.NewUserRowTable.NEW_USER_ROW;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.StreamOptions;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.jino.mutiny.MutinyDb;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.List;
import java.util.concurrent.Executor;

/** Jino through Mutiny. Options: {@code baked=true}. */
public final class JinoMutinyPeer implements AsyncPeer {
    private static final StreamOptions THOUSAND = StreamOptions.defaults().fetchSize(1_000);

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Context context = vertx.getOrCreateContext();
    private final NewRows newRows = new NewRows();
    private final MutinyDb db;
    private final Queries queries;

    public JinoMutinyPeer(Settings settings) {
        var options = DbOptions.defaults().maxConnections(settings.connections());
        db = MutinyDb.of(Db.connect(vertx, settings.uri(), options));
        queries = new Queries(settings.isOn("baked"));
    }

    private static void run(Uni<?> uni, Completion done) {
        uni.subscribe().with(done::succeed, done::fail);
    }

    @Override
    public Executor series(int number) {
        return action -> context.runOnContext(there -> action.run());
    }

    @Override
    public void find(long id, Completion done) {
        run(db.one(queries.find(id)), done);
    }

    @Override
    public void page(int highest, Completion done) {
        run(db.all(queries.page(highest)), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        run(db.all(queries.thousand(after)), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        run(db.one(NEW_USER_ROW.insert().row(newRows.of(row)).returning(NEW_USER_ROW.id)), done);
    }

    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        run(db.execute(BATCH_USER_ROW.insert().rows(newRows.of(rows))), done);
    }

    @Override
    public void update(long id, int score, Completion done) {
        run(db.execute(queries.score(id, score)), done);
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        run(db.all(queries.graph(ids)), done);
    }

    @Override
    public void stream(Completion done) {
        long[] count = {0};
        db.stream(queries.all(), THOUSAND)
                .subscribe()
                .with(row -> count[0] += row.id() > 0 ? 1 : 0, done::fail, () -> done.succeed(count[0]));
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        run(
                db.transaction(tx -> tx.all(queries.lock(from, to)).chain(accounts -> {
                    var less = tx.execute(queries.score(from, accounts.get(0).score() - score));
                    var more = tx.execute(queries.score(to, accounts.get(1).score() + score));
                    return Uni.combine().all().unis(less, more).asTuple();
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
        return "Jino through Mutiny, " + (queries.isBaked() ? "baked" : "ad hoc");
    }

    @Override
    public void close() {
        vertx.close();
    }
}
