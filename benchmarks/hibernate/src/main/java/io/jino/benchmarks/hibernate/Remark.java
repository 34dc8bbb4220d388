package io.jino.benchmarks.hibernate;

import io.jino.benchmarks.model.Comment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullUnmarked;

/** Belongs to an article. */
@Entity
@Table(name = "comments")
@NullUnmarked
public class Remark {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Article article;

    @Column(name = "author_name")
    private String authorName;

    private String body;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    public Article getArticle() {
        return article;
    }

    Comment model() {
        return new Comment(id, 0, authorName, body, createdAt);
    }
}
