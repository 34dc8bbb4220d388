package manual.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.test.Statements;

/** Compares what was sent with what a page shows, however that breaks its lines. */
final class Sent {
    private Sent() {}

    /** Fails unless these statements were sent, in this order: one or several, as a block of SQL on the page has them. */
    static void exactly(Statements statements, String block) {
        assertThat(folded(String.join(" ", statements.texts()))).isEqualTo(folded(block));
    }

    private static String folded(String sql) {
        return sql.replaceAll("\\s+", " ").replaceAll("(?<=\\() | (?=\\))", "").strip();
    }
}
