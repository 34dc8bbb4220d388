package io.jino.tck.projection.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/** Links both. */
@Entity
public record ArticleKeyword(
        @Id @References(value = Article.class, as = "article")
        long articleId,

        @Id @References(value = Keyword.class, as = "keyword")
        long keywordId) {}
