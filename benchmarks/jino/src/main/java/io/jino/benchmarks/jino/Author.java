package io.jino.benchmarks.jino;

import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.PostTree;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import java.util.List;

/** A user with posts and their comments. */
record Author(UserRow user, List<Article> articles) {
    /** A post with its comments. */
    record Article(PostRow post, List<CommentRow> comments) {
        PostTree tree() {
            return new PostTree(
                    new Post(post.id(), post.authorId(), post.title(), post.body(), post.createdAt()),
                    comments.stream()
                            .map(row ->
                                    new Comment(row.id(), row.postId(), row.authorName(), row.body(), row.createdAt()))
                            .toList());
        }
    }

    UserTree tree() {
        return new UserTree(model(user), articles.stream().map(Article::tree).toList());
    }

    static User model(UserRow row) {
        return new User(
                row.id(),
                row.nickname(),
                row.email(),
                row.createdAt(),
                row.active(),
                row.score(),
                row.balance(),
                row.rating(),
                row.bio(),
                row.country());
    }
}
