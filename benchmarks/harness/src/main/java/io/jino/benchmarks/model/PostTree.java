package io.jino.benchmarks.model;

import java.util.List;

/** A post with its comments. */
public record PostTree(Post post, List<Comment> comments) {}
