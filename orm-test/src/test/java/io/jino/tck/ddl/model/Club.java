package io.jino.tck.ddl.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

@Entity
@HasMany(name = "members", of = Member.class, by = "club")
public record Club(
        @Id @GeneratedValue @Nullable Long id,
        @Column(length = 100, unique = true) String name,

        @References(value = Member.class, as = "founder") @Nullable Long founderId) {}
