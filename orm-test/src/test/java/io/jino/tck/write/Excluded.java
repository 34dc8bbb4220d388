package io.jino.tck.write;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Its table has the name that PostgreSQL gives to the row that a conflict kept out. */
@Entity
record Excluded(@Id long id, String name, @Nullable String note) {
    static final String TABLE =
            "create table excluded (id bigint primary key, name varchar(20) not null, note varchar(20))";
}
