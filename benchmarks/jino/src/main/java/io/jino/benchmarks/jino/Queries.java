package io.jino.benchmarks.jino;

import static io.jino.benchmarks.jino.AccountRowTable.ACCOUNT_ROW;
import static io.jino.benchmarks.jino.BigUserRowTable.BIG_USER_ROW;
import static io.jino.benchmarks.jino.PostRowTable.POST_ROW;
import static io.jino.benchmarks.jino.UserRowTable.USER_ROW;

import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.bake.Parameter;
import io.jino.query.Find;
import io.jino.query.Query;
import io.jino.query.Update;
import io.jino.schema.Fetch;
import io.jino.type.SqlType;
import java.util.Collection;
import java.util.List;

/** The queries of the workloads: written anew for each call, or baked. */
record Queries(boolean isBaked) {
    private static final Fetch<UserRow, Author> AUTHOR = USER_ROW.fetch()
            .with(USER_ROW.posts()
                    .orderBy(POST_ROW.id.asc())
                    .as(POST_ROW.fetch().with(POST_ROW.comments()).as(Author.Article::new)))
            .as(Author::new);

    private static final Baked1<Long, UserRow> FIND =
            Baked.bake(SqlType.LONG, id -> USER_ROW.find().where(USER_ROW.id.eq(id)));
    private static final Baked1<Integer, UserRow> PAGE = Baked.bake(
            SqlType.INTEGER,
            highest -> USER_ROW.find()
                    .where(USER_ROW.active.and(USER_ROW.score.le(highest)))
                    .orderBy(USER_ROW.score.desc(), USER_ROW.id.desc())
                    .limit(50));
    private static final Baked1<Long, UserRow> THOUSAND = Baked.bake(
            SqlType.LONG,
            after -> USER_ROW.find()
                    .where(USER_ROW.id.gt(after))
                    .orderBy(USER_ROW.id.asc())
                    .limit(1_000));
    private static final Baked1<Collection<? extends Long>, Author> GRAPH = Baked.bake(
            Parameter.list(SqlType.LONG), ids -> USER_ROW.find(AUTHOR).where(USER_ROW.id.in(ids)));
    private static final Baked1<Collection<? extends Long>, AccountRow> LOCK = Baked.bake(
            Parameter.list(SqlType.LONG),
            ids -> ACCOUNT_ROW
                    .find()
                    .where(ACCOUNT_ROW.id.in(ids))
                    .orderBy(ACCOUNT_ROW.id.asc())
                    .forUpdate());

    Query<UserRow> find(long id) {
        return isBaked ? FIND.with(id) : USER_ROW.find().where(USER_ROW.id.eq(id));
    }

    Query<UserRow> page(int highest) {
        return isBaked
                ? PAGE.with(highest)
                : USER_ROW.find()
                        .where(USER_ROW.active.and(USER_ROW.score.le(highest)))
                        .orderBy(USER_ROW.score.desc(), USER_ROW.id.desc())
                        .limit(50);
    }

    Query<UserRow> thousand(long after) {
        return isBaked
                ? THOUSAND.with(after)
                : USER_ROW.find()
                        .where(USER_ROW.id.gt(after))
                        .orderBy(USER_ROW.id.asc())
                        .limit(1_000);
    }

    Query<Author> graph(List<Long> ids) {
        return isBaked ? GRAPH.with(ids) : USER_ROW.find(AUTHOR).where(USER_ROW.id.in(ids));
    }

    Query<AccountRow> lock(long one, long other) {
        return isBaked
                ? LOCK.with(List.of(one, other))
                : ACCOUNT_ROW
                        .find()
                        .where(ACCOUNT_ROW.id.in(one, other))
                        .orderBy(ACCOUNT_ROW.id.asc())
                        .forUpdate();
    }

    Update<AccountRow> score(long id, int score) {
        return ACCOUNT_ROW.update().set(ACCOUNT_ROW.score.to(score)).where(ACCOUNT_ROW.id.eq(id));
    }

    Find<BigUserRow> all() {
        return BIG_USER_ROW.find();
    }
}
