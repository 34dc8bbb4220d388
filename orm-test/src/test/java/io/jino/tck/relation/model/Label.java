package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;

/** Is on many posts. */
@Entity
@ManyToMany(name = "posts", of = Post.class, through = PostLabel.class, by = "label", to = "post")
public record Label(@Id long id, String name) {}
