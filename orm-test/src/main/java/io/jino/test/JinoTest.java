package io.jino.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Gives a test class a real database of its own.
 *
 * <pre>{@code
 * @JinoTest
 * @Schema("create table author (id bigint generated always as identity primary key, name text not null)")
 * class AuthorTest {
 *     @Test
 *     void finds_by_name(Db db, Statements statements) {
 *         await(db.insert(AUTHOR, new Author(null, "daisy")));
 *         statements.clear();
 *         assertThat(await(db.all(AUTHOR.find().where(AUTHOR.name.eq("daisy"))))).hasSize(1);
 *         statements.hasCount(1);
 *     }
 * }
 * }</pre>
 *
 * <p>The database is made, by {@link Schema}, when the class begins, and dropped when it ends. Before each test its tables
 * are emptied and its ids begin again. A test fails that leaves a connection or a transaction open, or that sends more
 * than {@link MaxStatements}.
 *
 * <p>Constructors, tests and methods such as {@code @BeforeAll} may have parameters of the types {@code Db},
 * {@code MutinyDb}, {@code Dialect}, {@link Statements} and {@link TestDatabase}.
 *
 * <p>Nested and derived classes share in it. To run the same tests on two databases, write them in an abstract class:
 *
 * <pre>{@code
 * abstract class AuthorTest { @Test void finds_by_name(Db db) { ... } }
 *
 * @JinoTest class AuthorPostgresTest extends AuthorTest {}
 *
 * @JinoTest(Database.MYSQL) class AuthorMySqlTest extends AuthorTest {}
 * }</pre>
 *
 * <p>The tests of a class run one after the other, because they share its database.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JinoTestExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface JinoTest {
    /** On which database. */
    Database value() default Database.POSTGRES;
}
