package io.jino.benchmarks.r2dbc;

import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.Statements;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The R2DBC driver by hand: the floor under jOOQ and Spring Data. */
public final class R2dbcPeer implements AsyncPeer {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final ConnectionPool pool;

    public R2dbcPeer(Settings settings) {
        pool = Pools.open(settings);
    }

    @SuppressWarnings("NullAway") // columns of which two may be null
    private static User user(Readable row) {
        return new User(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, OffsetDateTime.class),
                row.get(4, Boolean.class),
                row.get(5, Integer.class),
                row.get(6, BigDecimal.class),
                row.get(7, Double.class),
                row.get(8, String.class),
                row.get(9, String.class));
    }

    @SuppressWarnings("NullAway") // no column may be null
    private static Post post(Readable row) {
        return new Post(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, OffsetDateTime.class));
    }

    @SuppressWarnings("NullAway") // no column may be null
    private static Comment comment(Readable row) {
        return new Comment(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, OffsetDateTime.class));
    }

    private static <T> Flux<T> rows(Statement statement, Function<Readable, T> mapper) {
        return Flux.from(statement.execute()).concatMap(result -> result.map(mapper));
    }

    private static Mono<Long> count(Statement statement) {
        return Flux.from(statement.execute()).concatMap(Result::getRowsUpdated).reduce(0L, Long::sum);
    }

    private <T> Mono<T> single(Function<Connection, Mono<T>> work) {
        return Mono.usingWhen(pool.create(), work, Connection::close);
    }

    private <T> Mono<T> transaction(Function<Connection, Mono<T>> work) {
        return single(connection -> Mono.from(connection.beginTransaction())
                .then(work.apply(connection))
                .flatMap(result -> Mono.from(connection.commitTransaction()).thenReturn(result)));
    }

    private Mono<List<User>> users(String sql, Object parameter) {
        return single(connection -> rows(connection.createStatement(sql).bind(0, parameter), R2dbcPeer::user)
                .collectList());
    }

    @Override
    public void find(long id, Completion done) {
        Pools.run(users(Statements.FIND, id).map(found -> found.get(0)), done);
    }

    @Override
    public void page(int highest, Completion done) {
        Pools.run(users(Statements.PAGE, highest), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        Pools.run(users(Statements.THOUSAND, after), done);
    }

    static void bind(Statement statement, NewUser row) {
        statement
                .bind(0, row.nickname())
                .bind(1, row.email())
                .bind(2, row.createdAt())
                .bind(3, row.active())
                .bind(4, row.score())
                .bind(5, row.balance())
                .bind(8, row.country());
        if (row.rating() == null) {
            statement.bindNull(6, Double.class);
        } else {
            statement.bind(6, row.rating());
        }
        if (row.bio() == null) {
            statement.bindNull(7, String.class);
        } else {
            statement.bind(7, row.bio());
        }
    }

    static Mono<Long> insertAll(Connection connection, List<NewUser> rows) {
        var statement = connection.createStatement(Statements.INSERT_BATCH);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                statement.add();
            }
            bind(statement, rows.get(i));
        }
        return count(statement);
    }

    @Override
    @SuppressWarnings("NullAway") // an id is not null
    public void insert(NewUser row, Completion done) {
        Mono<Long> id = single(connection -> {
            var statement = connection.createStatement(Statements.INSERT);
            bind(statement, row);
            return rows(statement, each -> each.get(0, Long.class)).next();
        });
        Pools.run(id, done);
    }

    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        Pools.run(transaction(connection -> insertAll(connection, rows)), done);
    }

    @Override
    public void update(long id, int score, Completion done) {
        Pools.run(
                single(connection -> count(connection
                        .createStatement(Statements.UPDATE)
                        .bind(0, score)
                        .bind(1, id))),
                done);
    }

    private static <T> Mono<List<T>> among(
            Connection connection, String sql, Long[] keys, Function<Readable, T> mapper) {
        return rows(connection.createStatement(sql).bind(0, keys), mapper).collectList();
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        var keys = ids.toArray(Long[]::new);
        Mono<List<UserTree>> trees = single(connection -> among(connection, Statements.USERS, keys, R2dbcPeer::user)
                .flatMap(users -> among(connection, Statements.POSTS, keys, R2dbcPeer::post)
                        .flatMap(posts -> among(
                                        connection,
                                        Statements.COMMENTS,
                                        posts.stream().map(Post::id).toArray(Long[]::new),
                                        R2dbcPeer::comment)
                                .map(comments -> UserTree.of(users, posts, comments)))));
        Pools.run(trees, done);
    }

    @Override
    public void stream(Completion done) {
        Pools.run(
                transaction(connection -> rows(
                                connection.createStatement(Statements.STREAM).fetchSize(ROWS_AT_A_TIME),
                                R2dbcPeer::user)
                        .reduce(0L, (count, user) -> count + 1)),
                done);
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        Pools.run(
                transaction(connection -> among(connection, Statements.LOCK, new Long[] {from, to}, R2dbcPeer::user)
                        .flatMap(accounts -> count(connection
                                .createStatement(Statements.UPDATE)
                                .bind(0, accounts.get(0).score() - score)
                                .bind(1, from)
                                .add()
                                .bind(0, accounts.get(1).score() + score)
                                .bind(1, to)))),
                done);
    }

    @Override
    public String describe() {
        return "R2DBC";
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
