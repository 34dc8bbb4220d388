package io.jino.tck.projection;

import static io.jino.tck.projection.ArticleCardFetch.ARTICLE_CARD;
import static io.jino.tck.projection.ArticleDetailsFetch.ARTICLE_DETAILS;
import static io.jino.tck.projection.ArticlePathsFetch.ARTICLE_PATHS;
import static io.jino.tck.projection.AuthorPageFetch.AUTHOR_PAGE;
import static io.jino.tck.projection.BookingLinesFetch.BOOKING_LINES;
import static io.jino.tck.projection.FolderLineFetch.FOLDER_LINE;
import static io.jino.tck.projection.model.ArticleTable.ARTICLE;
import static io.jino.tck.projection.model.AuthorTable.AUTHOR;
import static io.jino.tck.projection.model.BookingTable.BOOKING;
import static io.jino.tck.projection.model.FolderTable.FOLDER;
import static io.jino.tck.projection.model.KeywordTable.KEYWORD;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.tck.projection.model.Author;
import io.jino.tck.projection.model.Keyword;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ProjectionTest {
    private static final Author ANN = new Author(1L, "ann", new Author.Address("Bonn", "Germany"));
    private static final Author BOB = new Author(2L, "bob", new Author.Address("Lyon", "France"));
    private static final Author CID = new Author(3L, "cid", new Author.Address("Kiel", "Germany"));

    private Db db;
    private Statements statements;

    @BeforeEach
    void open(Db given, TestDatabase database, Statements recorded) {
        db = given;
        statements = recorded;
        database.execute("""
                insert into author values (1, 'ann', 'Bonn', 'Germany'), (2, 'bob', 'Lyon', 'France'), (3, 'cid', 'Kiel', 'Germany');
                insert into profile values (1, 2, null), (2, null, 'slowly');
                insert into article values (10, 1, 2, 'alpha'), (11, 1, null, 'beta'), (12, 1, 1, 'gamma'), (13, 2, 3, 'delta');
                insert into keyword values (1, 'new'), (2, 'old');
                insert into article_keyword values (10, 2), (10, 1), (13, 1);
                insert into booking values (1, 1, 'x'), (1, 2, 'y'), (2, 1, 'z');
                insert into booking_item values (1, 1, 1, null, 'a'), (1, 1, 2, 1, 'b'), (2, 1, 1, null, 'c');
                insert into folder values (1, null, 'root', null, null), (2, 1, 'left', 3, 'why not'), (3, 1, 'right', null, null);
                """);
        recorded.clear();
    }

    @Test
    void a_projection_loads_what_its_components_say() {
        assertThat(await(db.all(AUTHOR.find(AUTHOR_PAGE).orderBy(AUTHOR.id.asc()))))
                .containsExactly(
                        new AuthorPage(
                                ANN,
                                List.of(
                                        new ArticleCard(12, "gamma", List.of()),
                                        new ArticleCard(11, "beta", List.of())),
                                3,
                                true,
                                Optional.of(new ProfileLine(null, Optional.of("bob")))),
                        new AuthorPage(
                                BOB,
                                List.of(new ArticleCard(13, "delta", List.of("new"))),
                                1,
                                true,
                                Optional.of(new ProfileLine("slowly", Optional.empty()))),
                        new AuthorPage(CID, List.of(), 0, true, Optional.empty()));
    }

    @Test
    void a_projection_takes_one_statement_and_one_more_for_each_list() {
        await(db.all(AUTHOR.find(AUTHOR_PAGE)));
        statements.hasCount(3);
    }

    @Test
    void a_projection_is_loaded_for_rows_in_hand() {
        var loaded = await(db.load(AUTHOR_PAGE, List.of(CID, BOB)));
        assertThat(loaded.of(BOB).latest()).containsExactly(new ArticleCard(13, "delta", List.of("new")));
        assertThat(loaded.of(CID).profile()).isEmpty();
    }

    @Test
    void paths_lead_through_embedded_records_and_relations() {
        assertThat(await(db.all(ARTICLE.find(ARTICLE_PATHS).orderBy(ARTICLE.id.asc()))))
                .containsExactly(
                        new ArticlePaths(
                                "ann",
                                ANN.address(),
                                "Bonn",
                                Optional.empty(),
                                Optional.of("bob"),
                                Optional.empty(),
                                List.of("gamma")),
                        new ArticlePaths(
                                "ann",
                                ANN.address(),
                                "Bonn",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of("gamma")),
                        new ArticlePaths(
                                "ann",
                                ANN.address(),
                                "Bonn",
                                Optional.empty(),
                                Optional.of("ann"),
                                Optional.of("bob"),
                                List.of("gamma")),
                        new ArticlePaths(
                                "bob",
                                BOB.address(),
                                "Lyon",
                                Optional.of("slowly"),
                                Optional.of("cid"),
                                Optional.empty(),
                                List.of("alpha")));
    }

    @Test
    void a_projection_may_have_more_than_twelve_components() {
        assertThat(await(db.one(ARTICLE.find(ARTICLE_DETAILS).where(ARTICLE.id.eq(10L)))))
                .isEqualTo(new ArticleDetails(
                        10,
                        "alpha",
                        1,
                        2L,
                        ANN,
                        Optional.of(BOB),
                        List.of(new Keyword(1, "new"), new Keyword(2, "old")),
                        2,
                        true,
                        "ann",
                        1,
                        "Germany",
                        "alpha"));
    }

    @Test
    void composite_keys_are_followed_in_both_directions() {
        assertThat(await(db.all(BOOKING.find(BOOKING_LINES).orderBy(BOOKING.customer.asc()))))
                .containsExactly(
                        new BookingLines(
                                "x", List.of(new ItemLine("a", Optional.empty()), new ItemLine("b", Optional.of("a")))),
                        new BookingLines("y", List.of()),
                        new BookingLines("z", List.of(new ItemLine("c", Optional.empty()))));
    }

    @Test
    void a_mutable_class_refers_to_itself_and_by_what_it_embeds() {
        assertThat(await(db.all(FOLDER.find(FOLDER_LINE).orderBy(FOLDER.id.asc()))))
                .containsExactly(
                        new FolderLine("root", Optional.empty(), List.of("left", "right"), Optional.empty()),
                        new FolderLine("left", Optional.of("root"), List.of(), Optional.of("cid")),
                        new FolderLine("right", Optional.of("root"), List.of(), Optional.empty()));
    }

    @Test
    void a_generated_relation_leads_through_a_link_table_and_back() {
        var keywords = KEYWORD.fetch(KEYWORD.word)
                .with(KEYWORD.articles().orderBy(ARTICLE.id.asc()).as(ARTICLE_CARD))
                .as((word, articles) ->
                        word + articles.stream().map(ArticleCard::title).toList());
        assertThat(await(db.all(KEYWORD.find(keywords).orderBy(KEYWORD.id.asc()))))
                .containsExactly("new[alpha, delta]", "old[alpha]");
    }

    @Test
    void a_relation_of_the_table_once_more_is_a_relation_of_that_use() {
        var other = AUTHOR.as();
        assertThat(await(db.all(other.find()
                        .where(other.articles().any(ARTICLE.title.eq("delta")))
                        .orderBy(other.id.asc()))))
                .containsExactly(BOB);
    }
}
