package io.jino.tck.value.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of what is no basic type. PostgreSQL. */
@Entity
public record Watchlist(
        @Id int id,
        List<AccountId> accounts,
        List<@Nullable Iban> ibans,
        @Nullable List<Account.Right> rights,
        List<URI> links) {}
