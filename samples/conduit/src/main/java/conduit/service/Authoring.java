package conduit.service;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.TagTable.TAG;

import conduit.domain.Article;
import conduit.domain.Tag;
import conduit.view.ArticleView;
import io.jino.Isolation;
import io.jino.RetryPolicy;
import io.jino.TransactionOptions;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.error.ConstraintViolationException;
import io.jino.mutiny.AmbientDb;
import io.jino.mutiny.MutinyTransaction;
import io.jino.type.SqlType;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes articles. Each method is a transaction, which is begun again if it meets another one (a deadlock).
 */
public final class Authoring {
    private static final TransactionOptions WRITING =
            TransactionOptions.defaults().isolation(Isolation.READ_COMMITTED).retry(RetryPolicy.attempts(5));

    private static final Baked1<String, Article> BY_SLUG =
            Baked.bake(SqlType.STRING, slug -> ARTICLE.find().where(ARTICLE.slug.eq(slug)));

    private final AmbientDb db;
    private final Articles articles;

    public Authoring(AmbientDb db, Articles articles) {
        this.db = db;
        this.articles = articles;
    }

    /** Writes an article, under a slug that nobody has. */
    public Uni<ArticleView> create(long author, Draft draft) {
        var now = now();
        return db.transaction(
                WRITING,
                tx -> called(
                                draft.title(),
                                tx,
                                (sp, slug) -> sp.insert(
                                        ARTICLE,
                                        new Article(
                                                null,
                                                slug,
                                                draft.title(),
                                                draft.description(),
                                                draft.body(),
                                                author,
                                                now,
                                                now)))
                        .call(article -> tag(article, draft.tags()))
                        .chain(article -> articles.show(article.slug(), author)));
    }

    /** Changes an article; another title gives it another slug. */
    public Uni<ArticleView> update(String slug, long author, Revision revision) {
        return db.transaction(
                WRITING,
                tx -> owned(slug, author)
                        .chain(article -> revised(tx, article, revision))
                        .chain(article -> articles.show(article.slug(), author)));
    }

    /** Deletes an article, and with it what others said of it: the foreign keys see to that. */
    public Uni<Boolean> delete(String slug, long author) {
        return db.transaction(WRITING, tx -> owned(slug, author).chain(article -> db.delete(ARTICLE, article)));
    }

    private static Uni<Article> revised(MutinyTransaction tx, Article article, Revision revision) {
        var patch = ARTICLE.patch(article)
                .set(ARTICLE.updatedAt.to(now()))
                .setIfNotNull(ARTICLE.description, revision.description())
                .setIfNotNull(ARTICLE.body, revision.body());
        String title = revision.title();
        if (title == null || title.equals(article.title())) {
            return tx.one(patch);
        }
        return called(
                title,
                tx,
                (sp, slug) -> sp.one(patch.set(ARTICLE.title.to(title)).set(ARTICLE.slug.to(slug))));
    }

    /** Writes under the title's own slug; if that is taken, under another one. */
    private static Uni<Article> called(String title, MutinyTransaction tx, Naming writing) {
        var slug = Slug.of(title);
        return tx.savepoint(sp -> writing.write(sp, slug.text()))
                .onFailure(ConstraintViolationException.Unique.class)
                .recoverWithUni(() -> writing.write(tx, slug.another().text()));
    }

    /** Tags are shared, so two may make the same one at a time. In one order, so that they do not wait for one another. */
    private Uni<Void> tag(Article article, List<String> names) {
        var sorted = names.stream().distinct().sorted().toList();
        if (sorted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var tags = sorted.stream().map(name -> new Tag(null, name)).toList();
        return db.execute(TAG.insert().rows(tags).onConflict(TAG.name).doNothing())
                .chain(() -> db.all(TAG.find().where(TAG.name.in(sorted))))
                .chain(there -> db.link(ARTICLE.tags(), article, there));
    }

    private Uni<Article> owned(String slug, long author) {
        return db.oneOrEmpty(BY_SLUG.with(slug))
                .onItem()
                .ifNull()
                .failWith(Articles::notFound)
                .onItem()
                .invoke(article -> {
                    if (article.authorId() != author) {
                        throw Problem.forbidden("article");
                    }
                });
    }

    /** As precise as every database keeps it. */
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes an article under a slug, which may turn out to be taken. */
    private interface Naming {
        Uni<Article> write(MutinyTransaction tx, String slug);
    }
}
