package blog;

import static blog.PostTable.POST;

import io.jino.schema.Fetch;
import java.util.List;

/** Fetches by hand, without a projection. */
class Pages {
    record Card(long id, String title) {}

    record Page(Author author, List<Card> latest, long posts) {}

    static final Fetch<Post, Card> CARD = POST.fetch(POST.id).with(POST.title).as(Card::new);
}
