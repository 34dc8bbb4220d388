package io.jino.benchmarks.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import io.jino.benchmarks.jdbc.Pools;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.BlockingPeer;
import io.jino.benchmarks.peer.Settings;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.cfg.Configuration;

/** Hibernate ORM and HikariCP. Option: {@code stateless=true}. */
public final class HibernatePeer implements BlockingPeer {
    private final HikariDataSource pool;
    private final SessionFactory sessions;
    private final boolean isStateless;

    public HibernatePeer(Settings settings) {
        isStateless = settings.isOn("stateless");
        pool = Pools.open(settings);
        var configuration = new Configuration();
        Hql.ENTITIES.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        configuration.setProperty("hibernate.jdbc.batch_size", "1000");
        sessions = configuration.buildSessionFactory();
    }

    @SuppressWarnings("UnnecessaryMethodReference") // the two kinds of sessions have no function in common
    private <T> T read(Function<SharedSessionContract, T> work) {
        return isStateless ? sessions.fromStatelessSession(work::apply) : sessions.fromSession(work::apply);
    }

    @Override
    public Object find(long id) {
        return isStateless
                ? sessions.fromStatelessSession(session -> session.get(Member.class, id))
                : sessions.fromSession(session -> session.find(Member.class, id));
    }

    @Override
    public List<Member> page(int highest) {
        return read(session -> session.createSelectionQuery(Hql.PAGE, Member.class)
                .setParameter("highest", highest)
                .setMaxResults(50)
                .getResultList());
    }

    @Override
    public List<Member> thousand(long after) {
        return read(session -> session.createSelectionQuery(Hql.AFTER, Member.class)
                .setParameter("after", after)
                .setMaxResults(1_000)
                .getResultList());
    }

    @Override
    public long insert(NewUser row) {
        var entity = new NewMember();
        entity.fill(row);
        if (isStateless) {
            Consumer<org.hibernate.StatelessSession> work = session -> session.insert(entity);
            sessions.inStatelessTransaction(work);
        } else {
            Consumer<org.hibernate.Session> work = session -> session.persist(entity);
            sessions.inTransaction(work);
        }
        return entity.getId();
    }

    @Override
    public long insertAll(List<NewUser> rows) {
        var entities = new ArrayList<BatchMember>(rows.size());
        for (NewUser row : rows) {
            var entity = new BatchMember();
            entity.fill(row);
            entities.add(entity);
        }
        if (isStateless) {
            sessions.inStatelessTransaction(session -> session.insertMultiple(entities));
        } else {
            sessions.inTransaction(session -> entities.forEach(session::persist));
        }
        return entities.size();
    }

    @Override
    public long update(long id, int score) {
        if (isStateless) {
            return sessions.fromStatelessTransaction(session -> session.createMutationQuery(Hql.UPDATE)
                    .setParameter("score", score)
                    .setParameter("id", id)
                    .executeUpdate());
        }
        sessions.inTransaction(session -> session.find(Account.class, id).setScore(score));
        return 1;
    }

    @Override
    public List<Member> graph(List<Long> ids) {
        if (isStateless) {
            return read(session -> session.createSelectionQuery(Hql.TREE, Member.class)
                    .setParameter("ids", ids)
                    .getResultList());
        }
        return read(session -> {
            var members = session.createSelectionQuery(Hql.WITH_ARTICLES, Member.class)
                    .setParameter("ids", ids)
                    .getResultList();
            session.createSelectionQuery(Hql.WITH_REMARKS, Article.class)
                    .setParameter("ids", ids)
                    .getResultList();
            return members;
        });
    }

    @Override
    public long stream() {
        long[] count = {0};
        sessions.inTransaction(session -> {
            try (var rows = session.createSelectionQuery(Hql.ALL, BigMember.class)
                    .setFetchSize(1_000)
                    .setReadOnly(true)
                    .getResultStream()) {
                rows.forEach(row -> {
                    count[0]++;
                    session.detach(row);
                });
            }
        });
        return count[0];
    }

    @Override
    public void transfer(long from, long to, int score) {
        var ids = List.of(from, to);
        if (isStateless) {
            sessions.inStatelessTransaction(session -> {
                var accounts = locked(session, ids);
                Hql.move(accounts, score);
                session.updateMultiple(accounts);
            });
        } else {
            sessions.inTransaction(session -> Hql.move(locked(session, ids), score));
        }
    }

    private static List<Account> locked(SharedSessionContract session, List<Long> ids) {
        return session.createSelectionQuery(Hql.LOCK, Account.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public User user(Object row) {
        return ((Columns) row).model();
    }

    @Override
    public UserTree tree(Object tree) {
        return ((Member) tree).tree();
    }

    @Override
    public String describe() {
        return "Hibernate ORM " + org.hibernate.Version.getVersionString() + (isStateless ? ", stateless" : "");
    }

    @Override
    public void close() {
        sessions.close();
        pool.close();
    }
}
