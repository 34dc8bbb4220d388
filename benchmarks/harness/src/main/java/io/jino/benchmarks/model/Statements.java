package io.jino.benchmarks.model;

import java.util.Collections;

/** The SQL that people write by hand. Each uses its parameters once and in their order. */
public final class Statements {
    /** All columns of a user. */
    public static final String COLUMNS =
            "id, nickname, email, created_at, active, score, balance, rating, bio, country";
    /** All columns of a user but the id. */
    public static final String NEW_COLUMNS =
            "nickname, email, created_at, active, score, balance, rating, bio, country";

    public static final String FIND = "select " + COLUMNS + " from users where id = $1";
    public static final String PAGE = "select " + COLUMNS
            + " from users where active = true and score <= $1 order by score desc, id desc limit 50";
    public static final String THOUSAND = "select " + COLUMNS + " from users where id > $1 order by id limit 1000";
    public static final String INSERT =
            "insert into new_users (" + NEW_COLUMNS + ") values ($1,$2,$3,$4,$5,$6,$7,$8,$9) returning id";
    public static final String INSERT_BATCH =
            "insert into batch_users (" + NEW_COLUMNS + ") values ($1,$2,$3,$4,$5,$6,$7,$8,$9)";
    public static final String INSERT_UNNEST = "insert into batch_users (" + NEW_COLUMNS
            + ") select * from unnest($1::text[],$2::text[],$3::timestamptz[],$4::bool[],$5::int4[],$6::numeric[],"
            + "$7::float8[],$8::text[],$9::text[])";
    public static final String UPDATE = "update accounts set score = $1 where id = $2";
    public static final String LOCK = "select " + COLUMNS + " from accounts where id = any($1) order by id for update";
    public static final String USERS = "select " + COLUMNS + " from users where id = any($1) order by id";
    public static final String POSTS =
            "select id, author_id, title, body, created_at from posts where author_id = any($1) order by id";
    public static final String COMMENTS =
            "select id, post_id, author_name, body, created_at from comments where post_id = any($1) order by id";
    public static final String STREAM = "select " + COLUMNS + " from big_users";

    private Statements() {}

    /** The same for JDBC. */
    public static String questioned(String sql) {
        return sql.replaceAll("\\$\\d+", "?");
    }

    /** The same for MySQL and MariaDB, where a list of so many values stands for an array. */
    public static String listed(String sql, int values) {
        String list = "in (" + String.join(",", Collections.nCopies(values, "?")) + ")";
        return questioned(sql.replace("= any($1)", list));
    }
}
