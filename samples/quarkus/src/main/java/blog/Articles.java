package blog;

import static blog.ArticleTable.ARTICLE;
import static blog.ArticleViewFetch.ARTICLE_VIEW;
import static blog.TagTable.TAG;
import static io.jino.expr.Functions.all;
import static io.jino.expr.Functions.ifNotNull;

import io.jino.mutiny.AmbientDb;
import io.jino.mutiny.MutinyDb;
import io.jino.query.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read.
 */
@ApplicationScoped
public class Articles {
    private final MutinyDb db;
    private final AmbientDb ambient;

    Articles(MutinyDb db, AmbientDb ambient) {
        this.db = db;
        this.ambient = ambient;
    }

    Uni<Page<ArticleView>> list(@Nullable String tag, long limit, long offset) {
        return db.page(ARTICLE.find(ARTICLE_VIEW)
                .where(all(ifNotNull(tag, name -> ARTICLE.tags().any(TAG.name.eq(name)))))
                .orderBy(ARTICLE.createdAt.desc(), ARTICLE.id.desc())
                .limit(limit)
                .offset(offset));
    }

    Uni<ArticleView> show(String slug) {
        return db.oneOrEmpty(ArticleView.BY_SLUG.with(slug)).onItem().ifNull().failWith(NotFoundException::new);
    }

    Uni<ArticleView> create(NewArticle wanted) {
        var article = new Article(
                null,
                wanted.slug(),
                wanted.title(),
                wanted.body(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        return db.transaction(tx -> ambient.insert(ARTICLE, article).call(saved -> tag(saved, wanted.tags())))
                .chain(saved -> show(saved.slug()));
    }

    /** In the transaction that is open around it. */
    private Uni<Void> tag(Article article, List<String> names) {
        if (names.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var tags = names.stream().sorted().map(name -> new Tag(null, name)).toList();
        return ambient.execute(TAG.insert().rows(tags).onConflict(TAG.name).doNothing())
                .chain(() -> ambient.all(TAG.find().where(TAG.name.in(names))))
                .chain(there -> ambient.link(ARTICLE.tags(), article, there));
    }

    Uni<Void> delete(String slug) {
        return db.execute(ARTICLE.delete().where(ARTICLE.slug.eq(slug)))
                .map(deleted -> deleted == 0 ? null : deleted)
                .onItem()
                .ifNull()
                .failWith(NotFoundException::new)
                .replaceWithVoid();
    }
}
