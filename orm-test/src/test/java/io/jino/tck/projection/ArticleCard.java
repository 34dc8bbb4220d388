package io.jino.tck.projection;

import io.jino.annotation.OrderBy;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import io.jino.tck.projection.model.Article;
import java.util.List;

@Projection(of = Article.class)
record ArticleCard(
        long id,
        String title,
        @Path("keywords.word") @OrderBy("word") List<String> keywords) {}
