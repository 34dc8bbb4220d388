package io.jino.run;

import io.jino.error.ConstraintViolationException;
import io.jino.error.DatabaseException;
import io.jino.error.DatabaseException.Fault;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL and MariaDB refuse, by their own code, because they use one SQLSTATE for many things:
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html
 *
 * <p>The name of a constraint is only in the message. It is taken from the quotes at the end, because the value before it
 * may contain quotes too.
 */
final class MySqlFaults {
    private static final Pattern KEY = Pattern.compile(".*'(?:[^'.]+\\.)?([^']+)'", Pattern.DOTALL);
    private static final Pattern FOREIGN_KEY = Pattern.compile("CONSTRAINT `([^`]+)`");
    private static final Pattern COLUMN = Pattern.compile("'([^']+)'");
    private static final Pattern CHECK = Pattern.compile("[`']([^`']+)[`']");

    private MySqlFaults() {}

    static DatabaseException of(io.vertx.sqlclient.DatabaseException refusal, Fault fault) {
        String message = String.valueOf(refusal.getMessage());
        return switch (refusal.getErrorCode()) {
            case 1062, 1586 -> new ConstraintViolationException.Unique(named(KEY, message), fault);
            case 1216, 1217, 1451, 1452 ->
                new ConstraintViolationException.ForeignKey(named(FOREIGN_KEY, message), fault);
            case 1048, 1364 -> new ConstraintViolationException.NotNull(named(COLUMN, message), fault);
            case 3819, 4025 -> new ConstraintViolationException.Check(named(CHECK, message), fault);
            default -> new DatabaseException(fault);
        };
    }

    private static @Nullable String named(Pattern pattern, String message) {
        var matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group(1) : null;
    }
}
