package io.jino.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many statements a test may send through its {@code Db}: one more fails it.
 *
 * <pre>{@code
 * @Test
 * @MaxStatements(3)
 * void shows_a_page_of_authors_with_their_posts(Db db) { ... }
 * }</pre>
 *
 * <p>On a class it holds for each test that has none of its own, nested ones included. {@code BEGIN} and {@code COMMIT}
 * count; what {@code @BeforeEach} and {@code @AfterEach} methods send does not.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxStatements {
    /** The most that are allowed. */
    int value();
}
