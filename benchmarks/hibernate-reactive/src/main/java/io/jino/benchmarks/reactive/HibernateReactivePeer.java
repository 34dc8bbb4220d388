package io.jino.benchmarks.reactive;

import io.jino.benchmarks.hibernate.Account;
import io.jino.benchmarks.hibernate.Article;
import io.jino.benchmarks.hibernate.BatchMember;
import io.jino.benchmarks.hibernate.BigMember;
import io.jino.benchmarks.hibernate.Columns;
import io.jino.benchmarks.hibernate.Hql;
import io.jino.benchmarks.hibernate.Member;
import io.jino.benchmarks.hibernate.NewMember;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.impl.ContextInternal;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.concurrent.Executor;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.vertx.VertxInstance;

/**
 * Hibernate Reactive through Mutiny. Option: {@code stateless=true}. It has no stream, so W8 is pages by key. A session is kept in
 * the Vert.x context, of which each series has its own, as each request has in Quarkus.
 */
public final class HibernateReactivePeer implements AsyncPeer {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final ContextInternal context = (ContextInternal) vertx.getOrCreateContext();
    private final Mutiny.SessionFactory sessions;
    private final boolean isStateless;

    public HibernateReactivePeer(Settings settings) {
        isStateless = settings.isOn("stateless");
        var configuration = new Configuration();
        Hql.ENTITIES.forEach(configuration::addAnnotatedClass);
        configuration.setProperty("jakarta.persistence.jdbc.url", "jdbc:postgresql://" + settings.place());
        configuration.setProperty("jakarta.persistence.jdbc.user", settings.user());
        configuration.setProperty("jakarta.persistence.jdbc.password", "none");
        configuration.setProperty("hibernate.connection.pool_size", String.valueOf(settings.connections()));
        configuration.setProperty("hibernate.vertx.prepared_statement_cache.max_size", "256");
        configuration.setProperty("hibernate.vertx.prepared_statement_cache.sql_limit", "4096");
        configuration.setProperty("hibernate.vertx.pool.max_wait_queue_size", "-1");
        configuration.setProperty("hibernate.jdbc.batch_size", "1000");
        VertxInstance instance = () -> vertx;
        var registry = new ReactiveServiceRegistryBuilder()
                .applySettings(configuration.getProperties())
                .addService(VertxInstance.class, instance)
                .build();
        sessions = configuration.buildSessionFactory(registry).unwrap(Mutiny.SessionFactory.class);
    }

    @Override
    public Executor series(int number) {
        var own = context.duplicate();
        return action -> own.runOnContext(there -> action.run());
    }

    private static void run(Uni<?> uni, Completion done) {
        uni.subscribe().with(done::succeed, done::fail);
    }

    private <T> Uni<List<T>> list(String hql, Class<T> type, String parameter, Object value, int most) {
        return isStateless
                ? sessions.withStatelessSession(session -> session.createSelectionQuery(hql, type)
                        .setParameter(parameter, value)
                        .setMaxResults(most)
                        .getResultList())
                : sessions.withSession(session -> session.createSelectionQuery(hql, type)
                        .setParameter(parameter, value)
                        .setMaxResults(most)
                        .getResultList());
    }

    @Override
    public void find(long id, Completion done) {
        run(
                isStateless
                        ? sessions.withStatelessSession(session -> session.get(Member.class, id))
                        : sessions.withSession(session -> session.find(Member.class, id)),
                done);
    }

    @Override
    public void page(int highest, Completion done) {
        run(list(Hql.PAGE, Member.class, "highest", highest, 50), done);
    }

    @Override
    public void thousand(long after, Completion done) {
        run(list(Hql.AFTER, Member.class, "after", after, 1_000), done);
    }

    @Override
    public void insert(NewUser row, Completion done) {
        var entity = new NewMember();
        entity.fill(row);
        var inserted = isStateless
                ? sessions.withStatelessSession(session -> session.insert(entity))
                : sessions.withTransaction(session -> session.persist(entity));
        run(inserted.map(end -> entity.getId()), done);
    }

    @Override
    public void insertAll(List<NewUser> rows, Completion done) {
        var entities = new Object[rows.size()];
        for (int i = 0; i < entities.length; i++) {
            var entity = new BatchMember();
            entity.fill(rows.get(i));
            entities[i] = entity;
        }
        var inserted = isStateless
                ? sessions.withStatelessTransaction(session -> session.insertAll(1_000, entities))
                : sessions.withTransaction(session -> session.persistAll(entities));
        run(inserted.map(end -> entities.length), done);
    }

    @Override
    public void update(long id, int score, Completion done) {
        run(
                isStateless
                        ? sessions.withStatelessSession(session -> session.createMutationQuery(Hql.UPDATE)
                                .setParameter("score", score)
                                .setParameter("id", id)
                                .executeUpdate())
                        : sessions.withTransaction(session ->
                                        session.find(Account.class, id).invoke(account -> account.setScore(score)))
                                .map(account -> 1),
                done);
    }

    @Override
    public void graph(List<Long> ids, Completion done) {
        run(
                isStateless
                        ? sessions.withStatelessSession(session -> session.createSelectionQuery(Hql.TREE, Member.class)
                                .setParameter("ids", ids)
                                .getResultList())
                        : sessions.withSession(session -> session.createSelectionQuery(Hql.WITH_ARTICLES, Member.class)
                                .setParameter("ids", ids)
                                .getResultList()
                                .call(members -> session.createSelectionQuery(Hql.WITH_REMARKS, Article.class)
                                        .setParameter("ids", ids)
                                        .getResultList())),
                done);
    }

    @Override
    public void stream(Completion done) {
        after(0, 0, done);
    }

    private void after(long id, long seen, Completion done) {
        list(Hql.ALL_AFTER, BigMember.class, "after", id, ROWS_AT_A_TIME)
                .subscribe()
                .with(
                        page -> {
                            if (page.isEmpty()) {
                                done.succeed(seen);
                            } else {
                                after(page.get(page.size() - 1).getId(), seen + page.size(), done);
                            }
                        },
                        done::fail);
    }

    @Override
    public void transfer(long from, long to, int score, Completion done) {
        var ids = List.of(from, to);
        run(
                isStateless
                        ? sessions.withStatelessTransaction(session -> session.createSelectionQuery(
                                        Hql.LOCK, Account.class)
                                .setParameter("ids", ids)
                                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                                .getResultList()
                                .chain(accounts -> {
                                    Hql.move(accounts, score);
                                    return session.updateAll(accounts.get(0), accounts.get(1));
                                }))
                        : sessions.withTransaction(session -> session.createSelectionQuery(Hql.LOCK, Account.class)
                                .setParameter("ids", ids)
                                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                                .getResultList()
                                .invoke(accounts -> Hql.move(accounts, score))),
                done);
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
        return "Hibernate Reactive" + (isStateless ? ", stateless" : "");
    }

    @Override
    public void close() {
        sessions.close();
        vertx.close();
    }
}
