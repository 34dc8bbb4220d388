package io.jino.tck.projection;

import io.jino.annotation.OrderBy;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import io.jino.tck.projection.model.Article;
import io.jino.tck.projection.model.Author;
import java.util.List;
import java.util.Optional;

/** Paths of every kind. */
@Projection(of = Article.class)
record ArticlePaths(
        @Path("author.name") String author,
        @Path("author.address") Author.Address address,
        @Path("author.address.city") String city,
        @Path("author.profile.motto") Optional<String> motto,
        @Path("editor.name") Optional<String> editor,
        @Path("editor.profile.mentor.name") Optional<String> mentor,
        @Path("author.edited.title") @OrderBy("id") List<String> edited) {}
