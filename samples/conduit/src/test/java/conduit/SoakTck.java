package conduit;

import static conduit.domain.ArticleTable.ARTICLE;
import static conduit.domain.FavoriteTable.FAVORITE;
import static conduit.domain.FollowTable.FOLLOW;
import static conduit.domain.TagTable.TAG;
import static conduit.domain.UserTable.USER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import conduit.domain.Article;
import io.jino.Db;
import io.jino.schema.Fetch;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many clients at once, who read and write the same; {@code -Djino.conduit.soak=30} lets them do so for 30 seconds. */
abstract class SoakTck {
    private static final int CLIENTS = 64;
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("jino.conduit.soak", 2));

    /** Every article, with the names of those who like it and with its tags. */
    private static final Fetch<Article, Links> LINKS = ARTICLE.fetch(ARTICLE.slug)
            .with(ARTICLE.favorites().through(FAVORITE.user).as(USER.username))
            .with(ARTICLE.tags().as(TAG.name))
            .as((slug, fans, tags) -> new Links(slug, Set.copyOf(fans), Set.copyOf(tags)));

    private final Client nobody;

    SoakTck(Client nobody) {
        this.nobody = nobody;
    }

    private record Links(String slug, Set<String> fans, Set<String> tags) {}

    @Test
    void leaves_nothing_behind_but_what_was_asked_for(Db db) {
        var readers = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Reader(nobody, i, CLIENTS))
                .toList();
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            long end = System.nanoTime() + TIME.toNanos();
            var running = readers.stream()
                    .map(reader -> CompletableFuture.runAsync(() -> reader.read(end), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).join();
        } finally {
            threads.shutdown();
        }

        assertThat(readers).flatExtracting(Reader::strange).isEmpty();
        assertThat(readers.stream().mapToLong(Reader::requests).sum()).isGreaterThan(CLIENTS);
        var articles = await(db.all(ARTICLE.find(LINKS)));
        assertThat(articles).isNotEmpty();
        articles.forEach(article -> isAsTheReadersLeftIt(article, readers));
        readers.forEach(reader -> assertThat(follows(db, reader)).isEqualTo(reader.follows()));
        assertThat(await(db.count(FAVORITE.find())))
                .isEqualTo(articles.stream()
                        .mapToLong(article -> article.fans().size())
                        .sum());
        assertThat(db.leasedConnections()).isZero();
    }

    private void isAsTheReadersLeftIt(Links article, List<Reader> readers) {
        var fans = new HashSet<String>();
        readers.stream()
                .filter(reader -> reader.favorites().contains(article.slug()))
                .forEach(reader -> fans.add(reader.name()));
        assertThat(article.fans()).as(article.slug()).isEqualTo(fans);
        assertThat(readers)
                .anySatisfy(reader ->
                        assertThat(reader.written().get(article.slug())).isEqualTo(article.tags()));
        assertThat(nobody.get("/articles/" + article.slug())
                        .json()
                        .at("/article/favoritesCount")
                        .asInt())
                .isEqualTo(fans.size());
    }

    private static Set<String> follows(Db db, Reader reader) {
        var follower = USER.as();
        return Set.copyOf(await(db.all(USER.find(USER.username)
                .join(FOLLOW, FOLLOW.followedId.eq(USER.id))
                .join(follower, FOLLOW.followerId.eq(follower.id))
                .where(follower.username.eq(reader.name())))));
    }
}
