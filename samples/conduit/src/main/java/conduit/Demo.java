package conduit;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.CommentTable.COMMENT;
import static conduit.domain.FavoriteTable.FAVORITE;
import static conduit.domain.FollowTable.FOLLOW;
import static conduit.domain.TagTable.TAG;
import static conduit.domain.UserTable.USER;

import at.favre.lib.crypto.bcrypt.BCrypt;
import conduit.domain.Article;
import conduit.domain.Comment;
import conduit.domain.Favorite;
import conduit.domain.Follow;
import conduit.domain.Tag;
import conduit.domain.User;
import io.jino.mutiny.MutinyDb;
import io.jino.mutiny.MutinyTransaction;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Something to look at: three users, who read each other. Their password is {@value #PASSWORD}.
 */
final class Demo {
    static final String PASSWORD = "password";

    private Demo() {}

    static Uni<Void> insert(MutinyDb db, int passwordCost) {
        String hash = BCrypt.withDefaults().hashToString(passwordCost, PASSWORD.toCharArray());
        return db.transaction(tx -> tx.insertAll(
                        USER, List.of(user("ada", hash), user("daisy", hash), user("fantix", hash)))
                .chain(users -> tx.insertAll(
                                FOLLOW,
                                List.of(new Follow(id(users, 0), id(users, 1)), new Follow(id(users, 2), id(users, 0))))
                        .chain(() -> tx.insertAll(
                                ARTICLE,
                                List.of(
                                        article("Engines can weave", "On looms", id(users, 0), 3),
                                        article("Gardens need rain", "On weather", id(users, 1), 2),
                                        article("Rows are enough", "On lazy loading", id(users, 2), 1))))
                        .chain(articles -> about(tx, users, articles))));
    }

    private static Uni<Void> about(MutinyTransaction tx, List<User> users, List<Article> articles) {
        var weaving = articles.get(0);
        long ada = id(users, 0);
        long fantix = id(users, 2);
        var now = weaving.createdAt();
        return tx.insertAll(TAG, List.of(new Tag(null, "history"), new Tag(null, "nature"), new Tag(null, "java")))
                .chain(tags -> tx.link(ARTICLE.tags(), weaving, List.of(tags.get(0), tags.get(2)))
                        .chain(() -> tx.link(ARTICLE.tags(), articles.get(1), List.of(tags.get(1)))))
                .chain(() -> tx.insert(FAVORITE, new Favorite(ARTICLE.keyOf(weaving), fantix)))
                .chain(() -> tx.insert(COMMENT, new Comment(null, "They do.", ARTICLE.keyOf(weaving), ada, now, now)))
                .replaceWithVoid();
    }

    private static User user(String name, String hash) {
        return new User(null, name, name + "@example.org", hash, name + " writes here.", null);
    }

    private static Article article(String title, String description, long author, int hoursAgo) {
        var written = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(hoursAgo));
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Article(null, slug, title, description, title + ", they say.", author, written, written);
    }

    private static long id(List<User> users, int index) {
        return USER.keyOf(users.get(index));
    }
}
