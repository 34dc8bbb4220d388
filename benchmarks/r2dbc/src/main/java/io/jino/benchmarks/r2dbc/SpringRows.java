package io.jino.benchmarks.r2dbc;

import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.User;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** The entities of Spring Data. */
@NullUnmarked
final class SpringRows {
    private SpringRows() {}

    /** What all tables of users have. */
    abstract static class Columns {
        @Id
        Long id;

        String nickname;
        String email;

        @Column("created_at")
        OffsetDateTime createdAt;

        boolean active;
        int score;
        BigDecimal balance;
        Double rating;
        String bio;
        String country;

        User model() {
            return new User(id, nickname, email, createdAt, active, score, balance, rating, bio, country);
        }
    }

    /** A row to read. */
    @Table("users")
    static final class Member extends Columns {}

    /** A row to lock and to update. */
    @Table("accounts")
    static final class Account extends Columns {}

    /** A row of many. */
    @Table("big_users")
    static final class BigMember extends Columns {}

    /** A row to insert. */
    @Table("new_users")
    static final class NewMember extends Columns {
        static NewMember of(NewUser row) {
            var member = new NewMember();
            member.nickname = row.nickname();
            member.email = row.email();
            member.createdAt = row.createdAt();
            member.active = row.active();
            member.score = row.score();
            member.balance = row.balance();
            member.rating = row.rating();
            member.bio = row.bio();
            member.country = row.country();
            return member;
        }
    }

    /** Belongs to a member. */
    @Table("posts")
    static final class Article {
        @Id
        Long id;

        @Column("author_id")
        Long authorId;

        String title;
        String body;

        @Column("created_at")
        OffsetDateTime createdAt;

        Post model() {
            return new Post(id, authorId, title, body, createdAt);
        }
    }

    /** Belongs to an article. */
    @Table("comments")
    static final class Remark {
        @Id
        Long id;

        @Column("post_id")
        Long postId;

        @Column("author_name")
        String authorName;

        String body;

        @Column("created_at")
        OffsetDateTime createdAt;

        Comment model() {
            return new Comment(id, postId, authorName, body, createdAt);
        }
    }
}
