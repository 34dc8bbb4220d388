package io.jino.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is in the database of a {@link JinoTest} when it is new: SQL, or files with SQL.
 *
 * <pre>{@code
 * @Schema(on = Database.POSTGRES, value = """
 *     create type mood as enum ('HAPPY', 'SAD');
 *     create table author (id bigint generated always as identity primary key, mood mood);
 *     """)
 * @Schema(on = Database.MYSQL, value = "classpath:/author-mysql.sql")
 * }</pre>
 *
 * <p>Those of enclosing classes come first, then those of superclasses, then the class's own. Each text is sent as it is,
 * so that the server itself finds the ends of its statements. Rows that it inserts are gone before the first test.
 */
@Documented
@Repeatable(Schema.All.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Schema {
    /** Texts of one or more statements, or {@code classpath:/file.sql}. */
    String[] value();

    /** For which databases; all, if nothing is said. */
    Database[] on() default {Database.POSTGRES, Database.MYSQL};

    /** Several of them. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** In their order. */
        Schema[] value();
    }
}
