package io.jino.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class StatementsTest {

    private final Statements statements = new Statements();

    private void sent(String... texts) {
        for (var text : texts) {
            statements.add(new Statement(text, List.of(1), List.of("LONG")));
        }
    }

    @Test
    void accept_the_exact_texts_in_their_order() {
        sent("BEGIN", "select 1", "COMMIT");
        statements.containsExactly("BEGIN", "select 1", "COMMIT");
        statements.hasCount(3);
    }

    @Test
    void refuse_another_order_and_let_the_ide_show_the_difference() {
        sent("select 1", "select 2");
        assertThatThrownBy(() -> statements.containsExactly("select 2", "select 1"))
                .isInstanceOfSatisfying(AssertionFailedError.class, failure -> {
                    assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("select 2\nselect 1");
                    assertThat(failure.getActual().getStringRepresentation()).isEqualTo("select 1\nselect 2");
                })
                .hasMessage("""
                        Expected 2 statements:
                          select 2
                          select 1
                        but the test sent 2 statements:
                          select 1
                          select 2""");
    }

    @Test
    void list_what_was_sent_when_the_number_is_wrong() {
        sent("select 1");
        assertThatThrownBy(() -> statements.hasCount(0)).hasMessage("""
                        Expected 0 statements but the test sent 1 statement:
                          select 1""");
    }

    @Test
    void give_the_last_with_its_values() {
        sent("select 1", "select $1");
        assertThat(statements.last().text()).isEqualTo("select $1");
        assertThat(statements.last().values()).containsExactly(1);
    }

    @Test
    void have_no_last_if_nothing_was_sent() {
        sent("select 1");
        statements.clear();
        assertThatThrownBy(statements::last).isInstanceOf(AssertionError.class).hasMessage("No statement was sent.");
    }
}
