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
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedQuery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** The PostgreSQL driver by hand through the Mutiny bindings, by a walk over the {@code RowSet}. */
public final class RawMutinyPeer implements AsyncPeer {
    private final Clients clients;
    private final Pool pool;
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
        pool = Pool.newInstance(clients.pool());
        find = pool.preparedQuery(Statements.FIND);
        page = pool.preparedQuery(Statements.PAGE);
        thousand = pool.preparedQuery(Statements.THOUSAND);
        users = pool.preparedQuery(Statements.USERS);
        posts = pool.preparedQuery(Statements.POSTS);
        comments = pool.preparedQuery(Statements.COMMENTS);
        insert = pool.preparedQuery(Statements.INSERT);
        update = pool.preparedQuery(Statements.UPDATE);
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<io.vertx.sqlclient.Row, T> mapper) {
        var list = new ArrayList<T>(rows.size());
        for (Row row : rows) {
            list.add(mapper.apply(row.getDelegate()));
        }
        return list;
    }

    private static <T> Uni<List<T>> read(
            PreparedQuery<RowSet<Row>> query, Tuple parameters, Function<io.vertx.sqlclient.Row, T> mapper) {
        return query.execute(parameters).map(rows -> list(rows, mapper));
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
                find.execute(Tuple.of(id))
                        .map(rows -> Mappers.user(rows.iterator().next().getDelegate())),
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
                insert.execute(Tuple.newInstance(Mappers.tuple(row)))
                        .map(rows -> rows.iterator().next().getLong(0)),
                done);
    }

    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        run(
                pool.withTransaction(connection -> connection
                        .preparedQuery(Statements.INSERT_BATCH)
                        .executeBatch(rows.stream()
                                .map(row -> Tuple.newInstance(Mappers.tuple(row)))
                                .toList())
                        .map(results -> {
                            int inserted = 0;
                            for (RowSet<Row> result = results; result != null; result = result.next()) {
                                inserted += result.rowCount();
                            }
                            return inserted;
                        })),
                done);
    }

    @Override
    public void update(long id, int score, Completion done) {
        run(update.execute(Tuple.of(score, id)).map(RowSet::rowCount), done);
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        var keys = Tuple.newInstance(io.vertx.sqlclient.Tuple.of(ids.toArray(Long[]::new)));
        Uni<List<Post>> theirs = read(posts, keys, Mappers::post);
        Uni<List<User>> found = read(users, keys, Mappers::user);
        run(
                found.chain(all -> theirs.chain(each -> {
                    var of = Tuple.newInstance(io.vertx.sqlclient.Tuple.of(Mappers.ids(each)));
                    Uni<List<Comment>> last = read(comments, of, Mappers::comment);
                    return last.map(these -> UserTree.of(all, each, these));
                })),
                done);
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        run(
                pool.withTransaction(connection -> connection
                        .preparedQuery(Statements.LOCK)
                        .execute(Tuple.newInstance(io.vertx.sqlclient.Tuple.of(new Long[] {from, to})))
                        .chain(rows -> {
                            var accounts = list(rows, Mappers::user);
                            return connection
                                    .preparedQuery(Statements.UPDATE)
                                    .executeBatch(List.of(
                                            Tuple.of(accounts.get(0).score() - score, from),
                                            Tuple.of(accounts.get(1).score() + score, to)));
                        })),
                done);
    }

    @Override
    public String describe() {
        return "Vert.x pg client through the Mutiny bindings";
    }

    @Override
    public void close() {
        clients.close();
    }
}
