package io.jino.benchmarks.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A user with posts and their comments. */
public record UserTree(User user, List<PostTree> posts) {
    /** Joins three lists, as one would by hand. */
    public static List<UserTree> of(List<User> users, List<Post> posts, List<Comment> comments) {
        var trees = new ArrayList<UserTree>(users.size());
        Map<Long, UserTree> byUser = new HashMap<>(users.size() * 2);
        for (User user : users) {
            var tree = new UserTree(user, new ArrayList<>(8));
            trees.add(tree);
            byUser.put(user.id(), tree);
        }
        Map<Long, PostTree> byPost = new HashMap<>(posts.size() * 2);
        for (Post post : posts) {
            var tree = new PostTree(post, new ArrayList<>(4));
            byPost.put(post.id(), tree);
            Objects.requireNonNull(byUser.get(post.authorId())).posts().add(tree);
        }
        for (Comment comment : comments) {
            Objects.requireNonNull(byPost.get(comment.postId())).comments().add(comment);
        }
        return trees;
    }
}
