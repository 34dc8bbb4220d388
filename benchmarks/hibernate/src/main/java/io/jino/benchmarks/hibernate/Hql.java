package io.jino.benchmarks.hibernate;

import java.util.List;

/** The queries, and what they are about. */
public final class Hql {
    public static final List<Class<?>> ENTITIES = List.of(
            Member.class,
            Account.class,
            BigMember.class,
            NewMember.class,
            BatchMember.class,
            Article.class,
            Remark.class);
    public static final String PAGE =
            "from Member m where m.active = true and m.score <= :highest order by m.score desc, m.id desc";
    public static final String AFTER = "from Member m where m.id > :after order by m.id";
    public static final String UPDATE = "update Account a set a.score = :score where a.id = :id";
    public static final String LOCK = "from Account a where a.id in :ids order by a.id";
    /** Two queries with one collection each, as one does it with a session. */
    public static final String WITH_ARTICLES = "select m from Member m left join fetch m.articles where m.id in :ids";

    public static final String WITH_REMARKS =
            "select a from Article a left join fetch a.remarks where a.author.id in :ids";
    /** One query with both collections: a stateless session does not join the results of two. */
    public static final String TREE =
            "select m from Member m left join fetch m.articles a left join fetch a.remarks where m.id in :ids";

    public static final String ALL = "from BigMember";
    public static final String ALL_AFTER = "from BigMember b where b.id > :after order by b.id";

    private Hql() {}

    /** Takes some of one's score and adds it to the other's. */
    public static void move(List<Account> accounts, int score) {
        accounts.get(0).setScore(accounts.get(0).getScore() - score);
        accounts.get(1).setScore(accounts.get(1).getScore() + score);
    }
}
