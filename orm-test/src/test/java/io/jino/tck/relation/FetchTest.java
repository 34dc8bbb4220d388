package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.*;
import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.relation.*;
import io.jino.tck.relation.model.*;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class FetchTest extends Blog {
    record Card(String title, String writer, Optional<String> editor) {}

    record Titles(String name, List<String> titles) {}

    record CategoryNode(Category category, List<CategoryNode> children) {}

    @Test
    void what_a_row_refers_to_is_joined_to_it() {
        var card = POST.fetch(POST.title)
                .with(POST_WRITER.as(WRITER.name))
                .with(POST_EDITOR.as(WRITER.name))
                .as(Card::new);
        assertThat(done(db().all(POST.find(card).orderBy(POST.id.asc()))))
                .containsExactly(
                        new Card("alpha", "ann", Optional.of("bob")),
                        new Card("beta", "ann", Optional.empty()),
                        new Card("gamma", "ann", Optional.of("cid")),
                        new Card("delta", "bob", Optional.of("ann")));
        sent("x");
    }

    @Test
    void what_refers_to_rows_is_found_by_their_keys() {
        var titles = WRITER.fetch(WRITER.name)
                .with(WRITER_posts()
                        .where(POST.published)
                        .orderBy(POST.title.desc())
                        .as(POST.title))
                .as(Titles::new);
        assertThat(done(db().all(WRITER.find(titles).orderBy(WRITER.id.asc()))))
                .containsExactly(
                        new Titles("ann", List.of("beta", "alpha")),
                        new Titles("bob", List.of("delta")),
                        new Titles("cid", List.of()));
        sent("x");
    }

    @Test
    void some_for_each() {
        var titles = WRITER.fetch(WRITER.name)
                .with(WRITER_posts().orderBy(POST.createdAt.desc()).limit(2).as(POST.title))
                .as(Titles::new);
        assertThat(done(db().all(WRITER.find(titles).orderBy(WRITER.id.asc()))))
                .containsExactly(
                        new Titles("ann", List.of("gamma", "beta")),
                        new Titles("bob", List.of("delta")),
                        new Titles("cid", List.of()));
        sent("x");
    }

    @Test
    void through() {
        var labels = POST.fetch(POST.title)
                .with(POST_labels().orderBy(LABEL.name.asc()).as(LABEL.name))
                .as(Titles::new);
        assertThat(done(db().all(POST.find(labels).orderBy(POST.id.asc()))))
                .containsExactly(
                        new Titles("alpha", List.of("new", "old")),
                        new Titles("beta", List.of("new")),
                        new Titles("gamma", List.of()),
                        new Titles("delta", List.of("old")));
        sent("x");
    }

    @Test
    void trees() {
        var node = CATEGORY.fetch()
                .with(Tree.below(CATEGORY_children().orderBy(CATEGORY.id.asc()), 2, CategoryNode::new))
                .as(CategoryNode::new);
        System.out.println(done(db().all(CATEGORY.find(node).where(CATEGORY.parentId.isNull()))));
        sent("x");
    }

    @Test
    void ancestors() {
        record Line(String name, List<String> above) {}
        var node = CATEGORY.fetch(CATEGORY.name)
                .with(Tree.above(CATEGORY_PARENT, 10, CATEGORY.name))
                .as(Line::new);
        System.out.println(done(db().all(CATEGORY.find(node).orderBy(CATEGORY.id.asc()))));
        sent("x");
    }

    @Test
    void composite() {
        record P(String customer, List<String> skus, long n) {}
        var node = PURCHASE.fetch(PURCHASE.customer)
                .with(PURCHASE_lines().as(PURCHASE_LINE.sku))
                .with(PURCHASE_lines().count())
                .as(P::new);
        System.out.println(done(db().all(PURCHASE.find(node))));
        System.out.println(done(db().load(PURCHASE_lines().count(), done(db().all(PURCHASE.find()))))
                .list());
        sent("x");
    }
}
