package blog;

import static blog.ArticleTable.ARTICLE;
import static blog.ArticleTagTable.ARTICLE_TAG;
import static blog.CommentTable.COMMENT;
import static blog.TagTable.TAG;

import io.jino.Db;
import io.jino.ddl.Schema;
import io.jino.mutiny.AmbientDb;
import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import io.quarkus.runtime.StartupEvent;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Jino on the pool that Quarkus configures, opens and closes.
 */
@ApplicationScoped
public class Database {
    private static final Schema BLOG = Schema.of(ARTICLE, TAG, ARTICLE_TAG, COMMENT);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Produces
    @Singleton
    MutinyDb db(Pool pool) {
        return MutinyDb.of(Db.on(pool, Dialect.postgres()));
    }

    @Produces
    @Singleton
    AmbientDb ambient(MutinyDb db) {
        return db.ambient();
    }

    void create(@Observes StartupEvent start, MutinyDb db) {
        db.create(BLOG).await().atMost(PATIENCE);
    }
}
