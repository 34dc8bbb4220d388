package io.jino.benchmarks.hibernate;

import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.PostTree;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** Belongs to a member. */
@Entity
@Table(name = "posts")
@NullUnmarked
public class Article {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Member author;

    private String title;
    private String body;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @OneToMany(mappedBy = "article")
    private Set<Remark> remarks = new LinkedHashSet<>();

    public Member getAuthor() {
        return author;
    }

    PostTree tree() {
        return new PostTree(
                new Post(id, author.getId(), title, body, createdAt),
                remarks.stream().map(Remark::model).toList());
    }
}
