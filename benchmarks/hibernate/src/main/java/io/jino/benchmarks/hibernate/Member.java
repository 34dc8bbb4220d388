package io.jino.benchmarks.hibernate;

import io.jino.benchmarks.model.UserTree;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** A row to read. */
@Entity
@Table(name = "users")
@NullUnmarked
public class Member extends Columns {
    @Id
    private Long id;

    @OneToMany(mappedBy = "author")
    private Set<Article> articles = new LinkedHashSet<>();

    @Override
    public Long getId() {
        return id;
    }

    /** To be verified. */
    public UserTree tree() {
        return new UserTree(model(), articles.stream().map(Article::tree).toList());
    }
}
