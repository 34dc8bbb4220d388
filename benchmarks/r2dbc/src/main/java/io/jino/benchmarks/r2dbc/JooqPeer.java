package io.jino.benchmarks.r2dbc;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.r2dbc.pool.ConnectionPool;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record10;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** jOOQ over R2DBC, with typed fields and records that a constructor takes. */
public final class JooqPeer implements AsyncPeer {
    private static final int ROWS_AT_A_TIME = 1_000;
    private static final Table<Record> USERS = table(name("users"));
    private static final Table<Record> ACCOUNTS = table(name("accounts"));
    private static final Table<Record> NEW_USERS = table(name("new_users"));
    private static final Table<Record> BATCH_USERS = table(name("batch_users"));
    private static final Table<Record> BIG_USERS = table(name("big_users"));
    private static final Table<Record> POSTS = table(name("posts"));
    private static final Table<Record> COMMENTS = table(name("comments"));
    private static final Field<Long> ID = field(name("id"), SQLDataType.BIGINT.notNull());
    private static final Field<String> NICKNAME = field(name("nickname"), SQLDataType.CLOB);
    private static final Field<String> EMAIL = field(name("email"), SQLDataType.CLOB);
    private static final Field<OffsetDateTime> CREATED_AT =
            field(name("created_at"), SQLDataType.TIMESTAMPWITHTIMEZONE);
    private static final Field<Boolean> ACTIVE = field(name("active"), SQLDataType.BOOLEAN);
    private static final Field<Integer> SCORE = field(name("score"), SQLDataType.INTEGER);
    private static final Field<BigDecimal> BALANCE = field(name("balance"), SQLDataType.NUMERIC(12, 2));
    private static final Field<Double> RATING = field(name("rating"), SQLDataType.DOUBLE);
    private static final Field<String> BIO = field(name("bio"), SQLDataType.CLOB);
    private static final Field<String> COUNTRY = field(name("country"), SQLDataType.VARCHAR(2));
    private static final Field<Long> AUTHOR_ID = field(name("author_id"), SQLDataType.BIGINT);
    private static final Field<Long> POST_ID = field(name("post_id"), SQLDataType.BIGINT);
    private static final Field<String> TITLE = field(name("title"), SQLDataType.CLOB);
    private static final Field<String> BODY = field(name("body"), SQLDataType.CLOB);
    private static final Field<String> AUTHOR_NAME = field(name("author_name"), SQLDataType.CLOB);

    private final ConnectionPool pool;
    private final DSLContext db;

    public JooqPeer(Settings settings) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        pool = Pools.open(settings);
        db = DSL.using(pool, SQLDialect.POSTGRES, new org.jooq.conf.Settings().withExecuteLogging(false));
    }

    private static SelectJoinStep<
                    Record10<
                            Long, String, String, OffsetDateTime, Boolean, Integer, BigDecimal, Double, String, String>>
            from(DSLContext db, Table<?> table) {
        return db.select(ID, NICKNAME, EMAIL, CREATED_AT, ACTIVE, SCORE, BALANCE, RATING, BIO, COUNTRY)
                .from(table);
    }

    @Override
    public void find(long id, Completion done) {
        Pools.run(Mono.from(from(db, USERS).where(ID.eq(id))).map(mapping(User::new)), done);
    }

    @Override
    public void page(int highest, Completion done) {
        var query = from(db, USERS)
                .where(ACTIVE.isTrue().and(SCORE.le(highest)))
                .orderBy(SCORE.desc(), ID.desc())
                .limit(50);
        Pools.run(Flux.from(query).map(mapping(User::new)).collectList(), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        var query = from(db, USERS).where(ID.gt(after)).orderBy(ID).limit(1_000);
        Pools.run(Flux.from(query).map(mapping(User::new)).collectList(), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        var insert = db.insertInto(NEW_USERS, NICKNAME, EMAIL, CREATED_AT, ACTIVE, SCORE, BALANCE, RATING, BIO, COUNTRY)
                .values(
                        row.nickname(),
                        row.email(),
                        row.createdAt(),
                        row.active(),
                        row.score(),
                        row.balance(),
                        row.rating(),
                        row.bio(),
                        row.country())
                .returningResult(ID);
        Pools.run(Mono.from(insert).map(id -> id.value1()), done);
    }

    /** As one statement: its batch takes a round trip for each row. */
    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        Pools.run(
                Flux.from(db.transactionPublisher(transaction -> {
                            var insert = transaction
                                    .dsl()
                                    .insertInto(
                                            BATCH_USERS,
                                            NICKNAME,
                                            EMAIL,
                                            CREATED_AT,
                                            ACTIVE,
                                            SCORE,
                                            BALANCE,
                                            RATING,
                                            BIO,
                                            COUNTRY);
                            for (NewUser row : rows) {
                                insert = insert.values(
                                        row.nickname(),
                                        row.email(),
                                        row.createdAt(),
                                        row.active(),
                                        row.score(),
                                        row.balance(),
                                        row.rating(),
                                        row.bio(),
                                        row.country());
                            }
                            return insert;
                        }))
                        .next(),
                done);
    }

    @Override
    public void update(long id, int score, Completion done) {
        Pools.run(Mono.from(db.update(ACCOUNTS).set(SCORE, score).where(ID.eq(id))), done);
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        Mono<List<User>> users = Flux.from(from(db, USERS).where(ID.in(ids)).orderBy(ID))
                .map(mapping(User::new))
                .collectList();
        Mono<List<Post>> posts = Flux.from(db.select(ID, AUTHOR_ID, TITLE, BODY, CREATED_AT)
                        .from(POSTS)
                        .where(AUTHOR_ID.in(ids))
                        .orderBy(ID))
                .map(mapping(Post::new))
                .collectList();
        Pools.run(
                users.flatMap(found -> posts.flatMap(theirs -> Flux.from(db.select(
                                        ID, POST_ID, AUTHOR_NAME, BODY, CREATED_AT)
                                .from(COMMENTS)
                                .where(POST_ID.in(theirs.stream().map(Post::id).toList()))
                                .orderBy(ID))
                        .map(mapping(Comment::new))
                        .collectList()
                        .map(comments -> UserTree.of(found, theirs, comments)))),
                done);
    }

    @Override
    public void stream(Completion done) {
        Pools.run(
                Flux.from(db.transactionPublisher(transaction -> Flux.from(
                                        from(transaction.dsl(), BIG_USERS).fetchSize(ROWS_AT_A_TIME))
                                .map(mapping(User::new))
                                .reduce(0L, (count, user) -> count + 1)))
                        .next(),
                done);
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        Pools.run(
                Flux.from(db.transactionPublisher(transaction -> {
                            var tx = transaction.dsl();
                            return Flux.from(from(tx, ACCOUNTS)
                                            .where(ID.in(from, to))
                                            .orderBy(ID)
                                            .forUpdate())
                                    .map(mapping(User::new))
                                    .collectList()
                                    .flatMap(accounts -> Flux.from(tx.batch(tx.update(ACCOUNTS)
                                                            .set(SCORE, (Integer) null)
                                                            .where(ID.eq((Long) null)))
                                                    .bind(accounts.get(0).score() - score, from)
                                                    .bind(accounts.get(1).score() + score, to))
                                            .reduce(0, Integer::sum));
                        }))
                        .next(),
                done);
    }

    @Override
    public String describe() {
        return "jOOQ over R2DBC";
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
