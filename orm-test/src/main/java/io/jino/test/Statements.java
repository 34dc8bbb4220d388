package io.jino.test;

import io.jino.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * What the {@code Db} of a {@link JinoTest} has sent since the test began.
 *
 * <pre>{@code
 * await(db.get(AUTHOR, 1L));
 * statements.containsExactly("select \"id\", \"name\" from \"author\" where \"id\" = $1");
 * assertThat(statements.last().values()).containsExactly(1L);
 * }</pre>
 *
 * <p>{@code BEGIN}, {@code COMMIT} and {@code ROLLBACK} are statements, too. It is empty when the test method begins:
 * what {@code @BeforeEach} methods sent is not in it.
 */
public final class Statements {
    private final List<Statement> sent = new ArrayList<>();

    Statements() {}

    synchronized void add(Statement statement) {
        sent.add(statement);
    }

    /** All of them, in the order in which they were sent. */
    public synchronized List<Statement> all() {
        return List.copyOf(sent);
    }

    /** The texts of all of them, in the order in which they were sent. */
    public List<String> texts() {
        return all().stream().map(Statement::text).toList();
    }

    /** How many there are. */
    public synchronized int count() {
        return sent.size();
    }

    /** The one that was sent last; fails if there is none. */
    public synchronized Statement last() {
        if (sent.isEmpty()) {
            throw new AssertionFailedError("No statement was sent.");
        }
        return sent.get(sent.size() - 1);
    }

    /** Forgets them, so that only what follows is seen. */
    public synchronized void clear() {
        sent.clear();
    }

    /** Fails unless there are exactly so many. */
    public void hasCount(int expected) {
        var texts = texts();
        if (texts.size() != expected) {
            throw new AssertionFailedError(
                    "Expected %s but the test sent %s".formatted(number(expected), listed(texts)),
                    expected,
                    texts.size());
        }
    }

    /** Fails unless exactly these texts were sent, in this order. No text: nothing was sent. */
    public void containsExactly(String... expected) {
        var texts = texts();
        if (!texts.equals(List.of(expected))) {
            throw new AssertionFailedError(
                    "Expected %s%n%s".formatted(listed(List.of(expected)), "but the test sent " + listed(texts)),
                    String.join("\n", expected),
                    String.join("\n", texts));
        }
    }

    void requireAtMost(int allowed) {
        var texts = texts();
        if (texts.size() > allowed) {
            throw new AssertionFailedError(
                    "@MaxStatements allows %s but the test sent %s".formatted(number(allowed), listed(texts)));
        }
    }

    private static String number(int count) {
        return count == 1 ? "1 statement" : count + " statements";
    }

    private static String listed(List<String> texts) {
        return texts.stream()
                .map(text -> System.lineSeparator() + "  " + text)
                .collect(Collectors.joining("", number(texts.size()) + (texts.isEmpty() ? "" : ":"), ""));
    }

    /** The texts, one in a line. */
    @Override
    public String toString() {
        return listed(texts());
    }
}
