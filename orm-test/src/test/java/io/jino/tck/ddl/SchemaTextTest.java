package io.jino.tck.ddl;

import static io.jino.tck.ddl.model.ClubTable.CLUB;
import static io.jino.tck.ddl.model.MeetingTable.MEETING;
import static io.jino.tck.ddl.model.MemberTable.MEMBER;
import static io.jino.tck.ddl.model.MinuteTable.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.ddl.Schema;
import io.jino.error.InvalidQueryException;
import io.jino.sql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text that creates a schema, as files to read; {@code -Dgolden.update=true} writes them anew. */
class SchemaTextTest {
    private static final Schema SOCIETY = Schema.of(MINUTE, MEETING, MEMBER, CLUB);

    static Stream<Dialect> dialects() {
        return Stream.of(Dialect.postgres(), Dialect.mysql(), Dialect.mariadb());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void says_everything_that_the_entities_say(Dialect dialect) throws IOException {
        var file = Path.of("src/test/resources/society-" + dialect.name().toLowerCase(Locale.ROOT) + ".sql");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, SOCIETY.sql(dialect));
        }

        assertThat(SOCIETY.sql(dialect)).isEqualTo(Files.readString(file));
    }

    @Test
    void puts_each_table_behind_those_that_it_refers_to() {
        assertThat(SOCIETY.tables()).containsExactly(MEMBER, CLUB, MEETING, MINUTE);
    }

    @Test
    void refuses_a_table_that_is_there_twice() {
        assertThatThrownBy(() -> Schema.of(CLUB, MEMBER, CLUB.as()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:schema-table-twice]");
    }
}
