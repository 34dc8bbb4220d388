package io.jino.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaretTest {
    @Test
    void stands_below_the_place_in_a_short_text() {
        assertThat(Caret.lines("select nme from author", 8))
                .containsExactly("SQL: select nme from author", "            ^");
    }

    @Test
    void counts_characters_as_the_server_does() {
        assertThat(Caret.lines("select '\uD83D\uDE00', nme", 13)).last().isEqualTo("     " + " ".repeat(13) + "^");
    }

    @Test
    void may_stand_behind_the_end() {
        assertThat(Caret.lines("select", 7)).containsExactly("SQL: select", "           ^");
    }

    @Test
    void shows_what_is_around_the_place_in_a_long_text() {
        String text = "select " + "a, ".repeat(100) + "nme" + ", b".repeat(100);
        var lines = Caret.lines(text, 308);

        assertThat(lines).hasSize(3).first().isEqualTo("SQL: " + text);
        String near = String.valueOf(lines.get(1));
        assertThat(near).hasSizeLessThan(90).startsWith("near ");
        assertThat(near.substring(String.valueOf(lines.get(2)).indexOf('^'))).startsWith("nme, b");
    }

    @Test
    void shows_the_line_of_a_text_of_several() {
        assertThat(Caret.lines("select *\nfrom\tauthr\nwhere true", 15))
                .containsExactly("SQL: select *\nfrom\tauthr\nwhere true", "near from authr", "          ^");
    }

    @Test
    void is_left_out_where_the_place_is_unknown_or_outside() {
        assertThat(Caret.lines("select", 0)).containsExactly("SQL: select");
        assertThat(Caret.lines("select", 8)).containsExactly("SQL: select");
        assertThat(Caret.lines(null, 3)).isEmpty();
    }
}
