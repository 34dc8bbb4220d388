package io.jino.benchmarks.hibernate;

import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.User;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullUnmarked;

/** What all tables of users have. */
@MappedSuperclass
@NullUnmarked
public abstract class Columns {
    private String nickname;
    private String email;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    private boolean active;
    private int score;

    @Column(precision = 12, scale = 2)
    private BigDecimal balance;

    private Double rating;
    private String bio;
    private String country;

    /** Takes the values of a row to insert. */
    public void fill(NewUser row) {
        nickname = row.nickname();
        email = row.email();
        createdAt = row.createdAt();
        active = row.active();
        score = row.score();
        balance = row.balance();
        rating = row.rating();
        bio = row.bio();
        country = row.country();
    }

    public abstract Long getId();

    public int getScore() {
        return score;
    }

    public void setScore(int value) {
        score = value;
    }

    /** To be verified. */
    public User model() {
        return new User(getId(), nickname, email, createdAt, active, score, balance, rating, bio, country);
    }
}
