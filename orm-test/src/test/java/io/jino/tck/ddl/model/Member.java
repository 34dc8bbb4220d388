package io.jino.tck.ddl.model;

import io.jino.annotation.Check;
import io.jino.annotation.Column;
import io.jino.annotation.Default;
import io.jino.annotation.Entity;
import io.jino.annotation.Enumerated;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Index;
import io.jino.annotation.References;
import io.jino.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Someone in a club that somebody founded who is in it: the two tables refer to each other. */
@Entity(comment = "Who is in a club; it's a table.")
@Index(
        columns = {"clubId", "nickname"},
        unique = true)
@Index(name = "member_since", columns = "since")
@Check("fee >= 0")
@Check(name = "member_nickname_check", value = "nickname <> ''")
public record Member(
        @Id @GeneratedValue @Nullable Long id,

        @References(value = Club.class, as = "club", onDelete = References.Action.CASCADE)
        long clubId,

        @References(value = Member.class, as = "sponsor", onDelete = References.Action.SET_NULL) @Nullable Long sponsorId,

        @Column(length = 80) String nickname,

        @Column(length = 200, unique = true, comment = "Where a \\ is a \"backslash\".") @Nullable String email,

        @Column(length = Column.UNLIMITED) @Nullable String bio,
        @Column(precision = 10, scale = 2) BigDecimal fee,
        @Enumerated(Enumerated.Storage.NATIVE) Rank rank,
        @Default("'new'") @Nullable String state,
        @Default(Default.NOW) @Nullable Instant since,
        @Version int version) {
    /** What a member is. */
    public enum Rank {
        GUEST,
        FELLOW,
        HONORARY
    }
}
