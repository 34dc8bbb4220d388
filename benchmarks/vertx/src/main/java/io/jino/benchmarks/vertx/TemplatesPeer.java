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
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.templates.RowMapper;
import io.vertx.sqlclient.templates.SqlTemplate;
import io.vertx.sqlclient.templates.TupleMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** SQL templates: named parameters, and mappers by name as its processor writes them. They cannot stream. */
public final class TemplatesPeer implements AsyncPeer {
    private static final String[] NEW_COLUMNS = Statements.NEW_COLUMNS.split(", ", -1);

    private static final RowMapper<User> USER = row -> new User(
            row.getLong("id"),
            row.getString("nickname"),
            row.getString("email"),
            row.getOffsetDateTime("created_at"),
            row.getBoolean("active"),
            row.getInteger("score"),
            row.getBigDecimal("balance"),
            row.getDouble("rating"),
            row.getString("bio"),
            row.getString("country"));
    private static final RowMapper<Post> POST = row -> new Post(
            row.getLong("id"),
            row.getLong("author_id"),
            row.getString("title"),
            row.getString("body"),
            row.getOffsetDateTime("created_at"));
    private static final RowMapper<Comment> COMMENT = row -> new Comment(
            row.getLong("id"),
            row.getLong("post_id"),
            row.getString("author_name"),
            row.getString("body"),
            row.getOffsetDateTime("created_at"));
    private static final TupleMapper<NewUser> NEW_USER = TupleMapper.mapper(TemplatesPeer::named);

    private final Clients clients;
    private final SqlTemplate<Map<String, Object>, RowSet<User>> find;
    private final SqlTemplate<Map<String, Object>, RowSet<User>> page;
    private final SqlTemplate<Map<String, Object>, RowSet<User>> thousand;
    private final SqlTemplate<Map<String, Object>, RowSet<User>> users;
    private final SqlTemplate<Map<String, Object>, RowSet<Post>> posts;
    private final SqlTemplate<Map<String, Object>, RowSet<Comment>> comments;
    private final SqlTemplate<NewUser, RowSet<Row>> insert;
    private final SqlTemplate<Map<String, Object>, SqlResult<Void>> update;

    public TemplatesPeer(Settings settings) {
        clients = Clients.open(settings);
        var client = clients.client();
        find = SqlTemplate.forQuery(client, named(Statements.FIND, "id")).mapTo(USER);
        page = SqlTemplate.forQuery(client, named(Statements.PAGE, "score")).mapTo(USER);
        thousand =
                SqlTemplate.forQuery(client, named(Statements.THOUSAND, "id")).mapTo(USER);
        users = SqlTemplate.forQuery(client, named(Statements.USERS, "ids")).mapTo(USER);
        posts = SqlTemplate.forQuery(client, named(Statements.POSTS, "ids")).mapTo(POST);
        comments =
                SqlTemplate.forQuery(client, named(Statements.COMMENTS, "ids")).mapTo(COMMENT);
        insert = SqlTemplate.forQuery(client, named(Statements.INSERT, NEW_COLUMNS))
                .mapFrom(NEW_USER);
        update = SqlTemplate.forUpdate(client, named(Statements.UPDATE, "score", "id"));
    }

    private static String named(String sql, String... names) {
        String named = sql;
        for (int i = names.length; i > 0; i--) {
            named = named.replace("$" + i, "#{" + names[i - 1] + "}");
        }
        return named;
    }

    private static Map<String, @Nullable Object> named(NewUser row) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("nickname", row.nickname());
        parameters.put("email", row.email());
        parameters.put("created_at", row.createdAt());
        parameters.put("active", row.active());
        parameters.put("score", row.score());
        parameters.put("balance", row.balance());
        parameters.put("rating", row.rating());
        parameters.put("bio", row.bio());
        parameters.put("country", row.country());
        return parameters;
    }

    private static <T> List<T> list(RowSet<T> rows) {
        var list = new ArrayList<T>(rows.size());
        rows.forEach(list::add);
        return list;
    }

    private static <T> void list(Future<RowSet<T>> rows, Completion done) {
        rows.onComplete(end -> {
            if (end.succeeded()) {
                done.succeed(list(end.result()));
            } else {
                done.fail(end.cause());
            }
        });
    }

    @Override
    public Executor series(int number) {
        return clients.series();
    }

    @Override
    public void find(long id, Completion done) {
        find.execute(Map.of("id", id)).onComplete(end -> {
            if (end.succeeded()) {
                done.succeed(end.result().iterator().next());
            } else {
                done.fail(end.cause());
            }
        });
    }

    @Override
    public void page(int highest, Completion done) {
        list(page.execute(Map.of("score", highest)), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        list(thousand.execute(Map.of("id", after)), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        insert.execute(row).onComplete(end -> {
            if (end.succeeded()) {
                done.succeed(end.result().iterator().next().getLong("id"));
            } else {
                done.fail(end.cause());
            }
        });
    }

    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        clients.pool()
                .withTransaction(connection -> SqlTemplate.forUpdate(
                                connection, named(Statements.INSERT_BATCH, NEW_COLUMNS))
                        .mapFrom(NEW_USER)
                        .executeBatch(rows)
                        .map(results -> {
                            int inserted = 0;
                            for (SqlResult<?> result = results; result != null; result = result.next()) {
                                inserted += result.rowCount();
                            }
                            return inserted;
                        }))
                .onComplete(end -> done.end(end.result(), end.cause()));
    }

    @Override
    public void update(long id, int score, Completion done) {
        update.execute(Map.of("id", id, "score", score)).onComplete(end -> {
            if (end.succeeded()) {
                done.succeed(end.result().rowCount());
            } else {
                done.fail(end.cause());
            }
        });
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        Map<String, Object> keys = Map.of("ids", ids.toArray(Long[]::new));
        users.execute(keys)
                .compose(found -> posts.execute(keys).compose(some -> {
                    var theirs = list(some);
                    return comments.execute(Map.of("ids", Mappers.ids(theirs)))
                            .map(last -> UserTree.of(list(found), theirs, list(last)));
                }))
                .onComplete(end -> done.end(end.result(), end.cause()));
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        clients.pool()
                .withTransaction(connection -> SqlTemplate.forQuery(connection, named(Statements.LOCK, "ids"))
                        .mapTo(USER)
                        .execute(Map.of("ids", new Long[] {from, to}))
                        .compose(rows -> {
                            var accounts = list(rows);
                            return SqlTemplate.forUpdate(connection, named(Statements.UPDATE, "score", "id"))
                                    .executeBatch(List.of(
                                            Map.of("score", accounts.get(0).score() - score, "id", from),
                                            Map.of("score", accounts.get(1).score() + score, "id", to)));
                        }))
                .onComplete(end -> done.end(end.result(), end.cause()));
    }

    @Override
    public String describe() {
        return "Vert.x SQL templates";
    }

    @Override
    public void close() {
        clients.close();
    }
}
