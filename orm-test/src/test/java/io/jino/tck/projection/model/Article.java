package io.jino.tck.projection.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Refers to the same entity twice, and to keywords through a link. */
@Entity
@ManyToMany(name = "keywords", of = Keyword.class, through = ArticleKeyword.class, by = "article", to = "keyword")
public record Article(
        @Id long id,
        @References(value = Author.class, as = "author") long authorId,

        @References(value = Author.class, as = "editor") @Nullable Long editorId,

        String title) {}
