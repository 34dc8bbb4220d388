package quickstart;

import io.jino.observe.StatementListener;
import io.jino.sql.Statement;
import io.vertx.core.Future;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Prints what happens: each step, the SQL that it sends, and what comes back.
 */
final class Story implements StatementListener {
    private final PrintStream out;

    Story(PrintStream out) {
        this.out = out;
    }

    void step(String title) {
        out.println();
        out.println("-- " + title);
    }

    /** Values are shown here because they are ours; an application's log should show the text only. */
    @Override
    public void sending(Statement statement) {
        out.println("   SQL   " + statement.text());
        if (!statement.values().isEmpty()) {
            out.println("   binds " + Arrays.deepToString(statement.values().toArray()));
        }
    }

    <T> Future<T> show(Future<T> result) {
        return result.onSuccess(this::print);
    }

    private void print(Object result) {
        if (result instanceof List<?> rows) {
            rows.forEach(row -> out.println("   ->    " + row));
        } else if (result instanceof Optional<?> row) {
            out.println("   ->    " + row.map(Object::toString).orElse("nothing"));
        } else {
            out.println("   ->    " + result);
        }
    }
}
