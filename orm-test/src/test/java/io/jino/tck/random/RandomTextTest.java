package io.jino.tck.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The text of a random query, whatever the values are. */
class RandomTextTest {
    /** Everything that a text may be made of. A digit or a quote that is not in here is from a value. */
    private static final Pattern WORDS = Pattern.compile("[a-z_]+");

    private static final Set<String> KNOWN = Set.of(
            ("select from where and or not is null distinct between in any like ilike escape case when then else end as"
                            + " cast coalesce nullif order by desc nulls first last limit offset"
                            + " concat lower upper trim substr left right replace lpad position char_length"
                            + " abs sign floor ceil round div numeric decimal signed uuid bool text date timestamptz"
                            + " id small whole big amount rate name note flag done day moment token mood paint sample")
                    .split(" "));

    /** The numbers that are part of a text: constant conditions, widths of types, the alias, an offset without limit. */
    private static final Pattern NUMBERS = Pattern.compile(
            "\\b1 = [01]\\b|decimal\\(65, \\d+\\)|\\bbinary\\(16\\)|\\bt0\\b|\\bint[48]\\b|limit 18446744073709551615|'!'|\\$\\d+|[?]");

    private static final Pattern SIGNS = Pattern.compile("[-a-z_ .,()<>=+*/%|:\\[\\]\"`]*");

    @Provide
    Arbitrary<Question> questions() {
        return Question.any();
    }

    @Property(tries = 2_000)
    void is_made_of_known_words_with_a_placeholder_for_every_value(@ForAll("questions") Question question) {
        for (var dialect : List.of(Dialect.postgres(), Dialect.mysql(), Dialect.mariadb())) {
            if (!question.isBeyond(dialect)) {
                check(dialect, Renderer.select(dialect, question.find().select()));
            }
        }
    }

    private static void check(Dialect dialect, Statement statement) {
        String text = statement.text();
        String expected = dialect.equals(Dialect.postgres())
                ? IntStream.rangeClosed(1, statement.values().size())
                        .mapToObj(i -> "$" + i)
                        .reduce("", String::concat)
                : "?".repeat(statement.values().size());
        assertThat(String.join(
                        "",
                        Pattern.compile("\\$\\d+|[?]")
                                .matcher(text)
                                .results()
                                .map(found -> found.group())
                                .toList()))
                .isEqualTo(expected);
        String rest = NUMBERS.matcher(text).replaceAll("");
        assertThat(rest).matches(SIGNS);
        assertThat(WORDS.matcher(rest).results().map(found -> found.group())).isSubsetOf(KNOWN);
        assertThat(statement.toString()).isEqualTo(text + " " + statement.types());
    }
}
