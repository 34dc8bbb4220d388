package io.jino.tck.projection;

import io.jino.annotation.Count;
import io.jino.annotation.Exists;
import io.jino.annotation.Limit;
import io.jino.annotation.OrderBy;
import io.jino.annotation.Projection;
import io.jino.annotation.Related;
import io.jino.tck.projection.model.Author;
import java.util.List;
import java.util.Optional;

@Projection(of = Author.class)
record AuthorPage(
        Author author,

        @Related("articles") @OrderBy("title desc") @Limit(2)
        List<ArticleCard> latest,

        @Count("articles") long articleCount,
        @Exists("edited") boolean isEditor,
        Optional<ProfileLine> profile) {}
