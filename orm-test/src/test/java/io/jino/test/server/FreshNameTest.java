package io.jino.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FreshNameTest {

    @Test
    void makes_a_plain_name_of_any_label() {
        assertThat(DatabaseServer.freshName("OrderTest$Größe")).matches("ordertest_gr_e_[0-9a-f]{8}");
    }

    @Test
    void stays_within_the_length_that_both_databases_allow() {
        assertThat(DatabaseServer.freshName("x".repeat(200))).hasSize(63);
    }

    @Test
    void differs_every_time() {
        assertThat(DatabaseServer.freshName("same")).isNotEqualTo(DatabaseServer.freshName("same"));
    }

    @Test
    void starts_with_a_letter_even_if_the_label_does_not() {
        assertThat(DatabaseServer.freshName("2fa")).startsWith("_2fa_");
    }

    @Test
    void other_names_must_be_plain_too() {
        assertThatThrownBy(() -> DatabaseServer.postgres().createDatabase("x\"; drop database y"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
