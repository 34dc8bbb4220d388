package io.jino.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.error.ConnectionException;
import io.jino.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementLogTest {
    private static final Statement SELECT = new Statement("select $1", List.of("s3cret"), List.of("STRING"));

    private final Lines lines = new Lines();

    @Test
    void writes_slow_statements_as_warnings_and_others_for_those_who_want_them() {
        var log = new StatementLog(lines, Duration.ofMillis(10), false);
        log.ended(new StatementEnd(SELECT, 3, 9_999_999, null));
        log.ended(new StatementEnd(SELECT, 1, 10_000_000, null));

        assertThat(lines.written)
                .containsExactly(
                        "DEBUG 10.000 ms, 3 rows: select $1 [STRING]",
                        "WARNING slow, 10.000 ms, 1 row: select $1 [STRING]");
    }

    @Test
    void writes_what_became_of_a_statement() {
        var log = new StatementLog(lines, null, true);
        log.ended(new StatementEnd(SELECT, 0, 1_500, new ConnectionException.Closed()));
        assertThat(lines.written).containsExactly("DEBUG 0.002 ms, [jino:db-closed]: select $1 [STRING] [s3cret]");
    }

    @Test
    void does_not_listen_where_nothing_would_be_written() {
        lines.lowest = System.Logger.Level.INFO;
        assertThat(new StatementLog(lines, null, false).listens()).isFalse();
        assertThat(new StatementLog(lines, Duration.ofMillis(1), false).listens())
                .isTrue();
        assertThat(StatementListener.NONE
                        .and(new StatementLog(lines, null, false))
                        .listens())
                .isFalse();
        assertThat(StatementListener.NONE.listens()).isFalse();
        new StatementLog(lines, null, false).ended(new StatementEnd(SELECT, 0, 1, null));
        assertThat(lines.written).isEmpty();
    }

    @Test
    void stands_beside_another_listener() {
        var sent = new ArrayList<Statement>();
        StatementListener first = sent::add;
        var both = first.and(new StatementLog(lines, null, false));

        both.sending(SELECT);
        both.ended(new StatementEnd(SELECT, 0, 1, null));
        both.released(new ConnectionUse(1, 1, 1, 1, false));

        assertThat(sent).containsExactly(SELECT);
        assertThat(lines.written).hasSize(1);
        assertThat(both.listens()).isTrue();
        assertThat(first.and(StatementListener.NONE)).isSameAs(first);
    }

    private static final class Lines implements System.Logger {
        final List<String> written = new ArrayList<>();
        Level lowest = Level.ALL;

        @Override
        public String getName() {
            return StatementLog.NAME;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.getSeverity() >= lowest.getSeverity();
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
            written.add(level + " " + message);
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... values) {
            written.add(level + " " + format);
        }
    }
}
