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
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL driver by hand: a walk over the {@code RowSet} and {@code executeBatch}, or, with {@code collect=true}, a
 * collector and {@code unnest}. With {@code shared=true} single statements share connections.
 */
public final class RawPeer implements AsyncPeer {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Clients clients;
    private final boolean collects;
    private final Read<User> find;
    private final Read<User> page;
    private final Read<User> thousand;
    private final Read<User> users;
    private final Read<Post> posts;
    private final Read<Comment> comments;
    private final PreparedQuery<RowSet<Row>> insert;
    private final PreparedQuery<RowSet<Row>> update;

    public RawPeer(Settings settings) {
        clients = Clients.open(settings);
        collects = settings.isOn("collect");
        find = read(Statements.FIND, Mappers::user);
        page = read(Statements.PAGE, Mappers::user);
        thousand = read(Statements.THOUSAND, Mappers::user);
        users = read(Statements.USERS, Mappers::user);
        posts = read(Statements.POSTS, Mappers::post);
        comments = read(Statements.COMMENTS, Mappers::comment);
        insert = clients.client().preparedQuery(Statements.INSERT);
        update = clients.client().preparedQuery(Statements.UPDATE);
    }

    /** A query in the one or the other of the two forms. */
    private record Read<T>(
            PreparedQuery<RowSet<Row>> walked,
            Function<Row, T> mapper,
            @Nullable PreparedQuery<SqlResult<List<T>>> collected) {
        Future<List<T>> execute(Tuple parameters) {
            return collected == null
                    ? walked.execute(parameters).map(rows -> Mappers.list(rows, mapper))
                    : collected.execute(parameters).map(SqlResult::value);
        }

        /** Without the step in between, which a hand-written program would not take either. */
        void execute(Tuple parameters, Completion done) {
            if (collected == null) {
                walked.execute(parameters).onComplete(end -> {
                    if (end.succeeded()) {
                        done.succeed(Mappers.list(end.result(), mapper));
                    } else {
                        done.fail(end.cause());
                    }
                });
            } else {
                collected.execute(parameters).onComplete(end -> {
                    if (end.succeeded()) {
                        done.succeed(end.result().value());
                    } else {
                        done.fail(end.cause());
                    }
                });
            }
        }
    }

    private <T> Read<T> read(String sql, Function<Row, T> mapper) {
        var query = clients.client().preparedQuery(sql);
        return new Read<>(query, mapper, collects ? query.collecting(Mappers.collector(mapper)) : null);
    }

    @Override
    public Executor series(int number) {
        return clients.series();
    }

    @Override
    public void find(long id, Completion done) {
        if (find.collected() == null) {
            find.walked().execute(Tuple.of(id)).onComplete(end -> {
                if (end.succeeded()) {
                    done.succeed(Mappers.user(end.result().iterator().next()));
                } else {
                    done.fail(end.cause());
                }
            });
        } else {
            find.collected().execute(Tuple.of(id)).onComplete(end -> {
                if (end.succeeded()) {
                    done.succeed(end.result().value().get(0));
                } else {
                    done.fail(end.cause());
                }
            });
        }
    }

    @Override
    public void page(int highest, Completion done) {
        page.execute(Tuple.of(highest), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        thousand.execute(Tuple.of(after), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        insert.execute(Mappers.tuple(row)).onComplete(end -> {
            if (end.succeeded()) {
                done.succeed(end.result().iterator().next().getLong(0));
            } else {
                done.fail(end.cause());
            }
        });
    }

    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        clients.pool()
                .withTransaction(connection -> collects ? unnested(connection, rows) : batched(connection, rows))
                .onComplete(end -> done.end(end.result(), end.cause()));
    }

    private static Future<Integer> unnested(SqlConnection connection, List<NewUser> rows) {
        return connection
                .preparedQuery(Statements.INSERT_UNNEST)
                .execute(Mappers.columns(rows))
                .map(RowSet::rowCount);
    }

    private static Future<Integer> batched(SqlConnection connection, List<NewUser> rows) {
        return connection
                .preparedQuery(Statements.INSERT_BATCH)
                .executeBatch(rows.stream().map(Mappers::tuple).toList())
                .map(results -> {
                    int inserted = 0;
                    for (RowSet<Row> result = results; result != null; result = result.next()) {
                        inserted += result.rowCount();
                    }
                    return inserted;
                });
    }

    @Override
    public void update(long id, int score, Completion done) {
        update.execute(Tuple.of(score, id)).onComplete(end -> {
            if (end.succeeded()) {
                done.succeed(end.result().rowCount());
            } else {
                done.fail(end.cause());
            }
        });
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        var keys = Tuple.of(ids.toArray(Long[]::new));
        users.execute(keys)
                .compose(found -> posts.execute(keys)
                        .compose(theirs -> comments.execute(Tuple.of(Mappers.ids(theirs)))
                                .map(last -> UserTree.of(found, theirs, last))))
                .onComplete(end -> done.end(end.result(), end.cause()));
    }

    @Override
    public void stream(Completion done) {
        clients.pool()
                .withTransaction(connection -> connection
                        .prepare(Statements.STREAM)
                        .compose(prepared -> {
                            Promise<Long> all = Promise.promise();
                            var rows = prepared.createStream(ROWS_AT_A_TIME);
                            long[] count = {0};
                            rows.exceptionHandler(all::tryFail);
                            rows.endHandler(end -> all.tryComplete(count[0]));
                            rows.handler(row -> count[0] += Mappers.user(row).id() > 0 ? 1 : 0);
                            return all.future();
                        }))
                .onComplete(end -> done.end(end.result(), end.cause()));
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        clients.pool()
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
                        }))
                .onComplete(end -> done.end(end.result(), end.cause()));
    }

    @Override
    public String describe() {
        return "Vert.x pg client, " + (collects ? "collectors" : "row sets");
    }

    @Override
    public void close() {
        clients.close();
    }
}
