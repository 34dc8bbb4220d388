package io.jino.benchmarks.r2dbc;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.Statements;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.r2dbc.pool.ConnectionPool;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.r2dbc.dialect.PostgresDialect;
import org.springframework.data.relational.core.query.Update;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Spring Data R2DBC by its template. */
public final class SpringPeer implements AsyncPeer {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final ConnectionPool pool;
    private final R2dbcEntityTemplate template;
    private final TransactionalOperator transactions;

    public SpringPeer(Settings settings) {
        pool = Pools.open(settings);
        template = new R2dbcEntityTemplate(DatabaseClient.create(pool), PostgresDialect.INSTANCE);
        transactions = TransactionalOperator.create(new R2dbcTransactionManager(pool));
    }

    @Override
    public void find(long id, Completion done) {
        Pools.run(template.selectOne(query(where("id").is(id)), SpringRows.Member.class), done);
    }

    @Override
    public void page(int highest, Completion done) {
        var page = query(where("active").isTrue().and("score").lessThanOrEquals(highest))
                .sort(Sort.by(Sort.Order.desc("score"), Sort.Order.desc("id")))
                .limit(50);
        Pools.run(template.select(page, SpringRows.Member.class).collectList(), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        var rows = query(where("id").greaterThan(after)).sort(Sort.by("id")).limit(1_000);
        Pools.run(template.select(rows, SpringRows.Member.class).collectList(), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        Pools.run(template.insert(SpringRows.NewMember.of(row)).map(member -> member.id), done);
    }

    /** The template has no batch; this is the documented way down to the driver's. */
    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        Pools.run(
                transactions.transactional(
                        template.getDatabaseClient().inConnection(connection -> R2dbcPeer.insertAll(connection, rows))),
                done);
    }

    @Override
    public void update(long id, int score, Completion done) {
        Pools.run(
                template.update(query(where("id").is(id)), Update.update("score", score), SpringRows.Account.class),
                done);
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        var byId = Sort.by("id");
        var users = template.select(query(where("id").in(ids)).sort(byId), SpringRows.Member.class)
                .map(SpringRows.Columns::model)
                .collectList();
        var posts = template.select(query(where("author_id").in(ids)).sort(byId), SpringRows.Article.class)
                .map(SpringRows.Article::model)
                .collectList();
        Pools.run(
                users.flatMap(found -> posts.flatMap(theirs -> template.select(
                                query(where("post_id")
                                                .in(theirs.stream()
                                                        .map(Post::id)
                                                        .toList()))
                                        .sort(byId),
                                SpringRows.Remark.class)
                        .map(SpringRows.Remark::model)
                        .collectList()
                        .map(comments -> UserTree.of(found, theirs, comments)))),
                done);
    }

    @Override
    public void stream(Completion done) {
        Pools.run(
                template.select(SpringRows.BigMember.class)
                        .withFetchSize(ROWS_AT_A_TIME)
                        .all()
                        .reduce(0L, (count, row) -> count + 1),
                done);
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        Pools.run(
                transactions.transactional(template.getDatabaseClient()
                        .sql(Statements.LOCK)
                        .bind(0, new Long[] {from, to})
                        .map((row, metadata) -> template.getConverter().read(SpringRows.Account.class, row, metadata))
                        .all()
                        .collectList()
                        .flatMap(accounts -> {
                            accounts.get(0).score -= score;
                            accounts.get(1).score += score;
                            return template.update(accounts.get(0)).then(template.update(accounts.get(1)));
                        })),
                done);
    }

    @Override
    public User user(Object row) {
        return ((SpringRows.Columns) row).model();
    }

    @Override
    public String describe() {
        return "Spring Data R2DBC";
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
