package io.jino.tck.projection;

import io.jino.annotation.Count;
import io.jino.annotation.Exists;
import io.jino.annotation.OrderBy;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import io.jino.tck.projection.model.Article;
import io.jino.tck.projection.model.Author;
import io.jino.tck.projection.model.Keyword;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** More components than a chain can have. */
@Projection(of = Article.class)
record ArticleDetails(
        long id,
        String title,
        long authorId,
        @Nullable Long editorId,
        Author author,
        Optional<Author> editor,
        @OrderBy("id") List<Keyword> keywords,
        @Count("keywords") long keywordCount,
        @Exists("keywords") boolean hasKeywords,
        @Path("author.name") String name,
        @Path("author.id") long sameId,
        @Path("author.address.country") String country,
        @Path("title") String heading) {}
