package io.jino.benchmarks.vertx;

import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.Statements;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The PostgreSQL driver by hand in {@code Uni}s, by a walk over the {@code RowSet}: as the Mutiny bindings do it, but without
 * their wrappers around each row; for Vert.x 5 there are none yet.
 */
public final class RawMutinyPeer implements AsyncPeer {
    private final Clients clients;
    private final PreparedQuery<RowSet<Row>> find;
    private final PreparedQuery<RowSet<Row>> page;
    private final PreparedQuery<RowSet<Row>> thousand;
    private final PreparedQuery<RowSet<Row>> users;
    private final PreparedQuery<RowSet<Row>> posts;
    private final PreparedQuery<RowSet<Row>> comments;
    private final PreparedQuery<RowSet<Row>> insert;
    private final PreparedQuery<RowSet<Row>> update;

    public RawMutinyPeer(Settings settings) {
        clients = Clients.open(settings);
        var pool = clients.pool();
        find = pool.preparedQuery(Statements.FIND);
        page = pool.preparedQuery(Statements.PAGE);
        thousand = pool.preparedQuery(Statements.THOUSAND);
        users = pool.preparedQuery(Statements.USERS);
        posts = pool.preparedQuery(Statements.POSTS);
        comments = pool.preparedQuery(Statements.COMMENTS);
        insert = pool.preparedQuery(Statements.INSERT);
        update = pool.preparedQuery(Statements.UPDATE);
    }

    private static <T> Uni<T> uni(Supplier<Future<T>> operation) {
        return Uni.createFrom()
                .emitter(emitter -> operation.get().onComplete(end -> {
                    if (end.succeeded()) {
                        emitter.complete(end.result());
                    } else {
                        emitter.fail(end.cause());
                    }
                }));
    }

    private static <T> Uni<List<T>> read(PreparedQuery<RowSet<Row>> query, Tuple parameters, Function<Row, T> mapper) {
        return uni(() -> query.execute(parameters)).map(rows -> Mappers.list(rows, mapper));
    }

    private static void run(Uni<?> uni, Completion done) {
        uni.subscribe().with(done::succeed, done::fail);
    }

    @Override
    public Executor series(int number) {
        return clients.series();
    }

    @Override
    public void find(long id, Completion done) {
        run(
                uni(() -> find.execute(Tuple.of(id)))
                        .map(rows -> Mappers.user(rows.iterator().next())),
                done);
    }

    @Override
    public void page(int highest, Completion done) {
        run(read(page, Tuple.of(highest), Mappers::user), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        run(read(thousand, Tuple.of(after), Mappers::user), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        run(
                uni(() -> insert.execute(Mappers.tuple(row)))
                        .map(rows -> rows.iterator().next().getLong(0)),
                done);
    }

    @Override
    public void update(long id, int score, Completion done) {
        run(uni(() -> update.execute(Tuple.of(score, id))).map(RowSet::rowCount), done);
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        var keys = Tuple.of(ids.toArray(Long[]::new));
        Uni<List<Post>> theirs = read(posts, keys, Mappers::post);
        Uni<List<User>> found = read(users, keys, Mappers::user);
        run(
                found.chain(all -> theirs.chain(each -> {
                    var of = Tuple.of(Mappers.ids(each));
                    Uni<List<Comment>> last = read(comments, of, Mappers::comment);
                    return last.map(these -> UserTree.of(all, each, these));
                })),
                done);
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        run(
                uni(() -> clients.pool()
                        .withTransaction(connection -> connection
                                .preparedQuery(Statements.LOCK)
                                .execute(Tuple.of(new Long[] {from, to}))
                                .compose(rows -> {
                                    var accounts = Mappers.list(rows, Mappers::user);
                                    return connection
                                            .preparedQuery(Statements.UPDATE)
                                            .executeBatch(List.of(
                                                    Tuple.of(accounts.get(0).score() - score, from),
                                                    Tuple.of(accounts.get(1).score() + score, to)));
                                }))),
                done);
    }

    @Override
    public String describe() {
        return "Vert.x pg client in Unis";
    }

    @Override
    public void close() {
        clients.close();
    }
}
