package io.jino.tck.projection.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;

/** Is shared by articles. */
@Entity
@ManyToMany(name = "articles", of = Article.class, through = ArticleKeyword.class, by = "keyword", to = "article")
public record Keyword(@Id long id, String word) {}
