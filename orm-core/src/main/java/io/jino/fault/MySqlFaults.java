package io.jino.fault;

import io.jino.error.ConcurrencyException;
import io.jino.error.ConnectionException;
import io.jino.error.ConstraintViolationException;
import io.jino.error.DataException;
import io.jino.error.DatabaseException;
import io.jino.error.Fault;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.error.StatementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What MySQL and MariaDB refuse, by their own code, because they use one SQLSTATE for many things:
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html and
 * https://mariadb.com/kb/en/mariadb-error-code-reference/
 *
 * <p>Names are only in the message. They are taken from the quotes around them, because the words are translated; that of
 * a key from the quotes at the end, because the value before it may contain quotes too.
 */
final class MySqlFaults {
    private static final Pattern KEY = Pattern.compile(".*'(?:(?<table>[^'.]+)\\.)?(?<name>[^']+)'", Pattern.DOTALL);
    private static final Pattern FOREIGN_KEY = Pattern.compile("CONSTRAINT `(?<name>[^`]+)`");
    private static final Pattern TABLE = Pattern.compile("`[^`]+`\\.`(?<name>[^`]+)`");
    private static final Pattern COLUMN = Pattern.compile("'(?<name>[^']+)'");
    private static final Pattern CHECK = Pattern.compile("[`'](?<name>[^`']+)[`']");

    /** The driver wraps the message in its code and state. */
    private static final Pattern WRAPPED =
            Pattern.compile("\\{errorMessage=(?<name>.*), errorCode=-?\\d+, sqlState=\\w*}", Pattern.DOTALL);

    private MySqlFaults() {}

    /** What the server said, values included. */
    static String words(io.vertx.sqlclient.DatabaseException refusal) {
        String message = String.valueOf(refusal.getMessage());
        var wrapped = WRAPPED.matcher(message);
        return wrapped.matches() ? wrapped.group("name") : message;
    }

    static JinoException of(io.vertx.sqlclient.DatabaseException refusal, Fault fault) {
        String message = words(refusal);
        return switch (refusal.getErrorCode()) {
            case 1062, 1586 -> unique(message, fault);
            case 1216, 1217, 1451, 1452 ->
                new ConstraintViolationException.ForeignKey(
                        fault.named(named(TABLE, message), null, named(FOREIGN_KEY, message)));
            case 1048, 1263, 1364 ->
                new ConstraintViolationException.NotNull(fault.named(null, named(COLUMN, message), null));
            case 1369, 3819, 4025 ->
                new ConstraintViolationException.Check(fault.named(named(TABLE, message), null, named(CHECK, message)));
            case 1406 -> new DataException.TooLong(fault.named(null, named(COLUMN, message), null));
            case 1264 -> new DataException.OutOfRange(fault.named(null, named(COLUMN, message), null));
            case 1441, 1690 -> new DataException.OutOfRange(fault);
            case 1265, 1292, 1366, 1367, 1411, 1525, 3140, 3141, 4038 -> new DataException.Invalid(fault);
            case 1365 -> new DataException.DivisionByZero(fault);
            case 1213 -> new ConcurrencyException.Deadlock(fault);
            case 1020 -> new ConcurrencyException.SerializationFailure(fault);
            case 1205, 3572 -> new ConcurrencyException.LockTimeout(fault);
            case 1317, 1969, 3024 -> new StatementException.Canceled(fault);
            case 1290, 1792, 1836 -> new StatementException.ReadOnly(saying(message, fault));
            case 1243, 1615 -> new StatementException.Stale(fault);
            case 1044, 1142, 1143, 1227, 1370, 1419 -> new StatementException.PermissionDenied(saying(message, fault));
            case 1021, 1037, 1038, 1041, 1104, 1114, 1118, 1153, 1206, 1226, 1390, 1436, 1461 ->
                new StatementException.ResourceLimit(fault);
            case 1047 -> new ConnectionException.ConnectFailed("1047", refusal);
            case 1053, 1152, 1158, 1159, 1160, 1161, 1927, 4031 ->
                new ConnectionException.Lost(fault.sql(), Outcome.UNKNOWN, refusal);
            case 1136, 1222, 1235 -> new StatementException.InvalidSql(saying(message, fault));
            default -> byState(refusal.getSqlState(), message, fault);
        };
    }

    private static DatabaseException byState(@Nullable String state, String message, Fault fault) {
        String known = state == null ? "" : state;
        return switch (known) {
            case "22001" -> new DataException.TooLong(fault);
            case "22003" -> new DataException.OutOfRange(fault);
            case "40001" -> new ConcurrencyException.SerializationFailure(fault);
            default ->
                known.startsWith("42")
                        ? new StatementException.InvalidSql(saying(message, fault))
                        : new DatabaseException(fault);
        };
    }

    private static ConstraintViolationException unique(String message, Fault fault) {
        var key = KEY.matcher(message);
        return new ConstraintViolationException.Unique(
                key.find() ? fault.named(key.group("table"), null, key.group("name")) : fault);
    }

    // What is said about the text of a statement, or about names, quotes no value.
    private static Fault saying(String message, Fault fault) {
        return fault.words() == null ? fault.saying(message) : fault;
    }

    private static @Nullable String named(Pattern pattern, String message) {
        var matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group("name") : null;
    }

    /** Whether a connection was refused because one side wants TLS and the other does not. */
    static boolean isAboutTls(int code) {
        return code == 1043 || code == 3159;
    }

    /** Whether a connection that was refused with this will be refused again: the user, the password, the database. */
    static boolean isForGood(int code) {
        return switch (code) {
            case 1044, 1045, 1049, 1130, 1131, 1133, 1227, 1251, 1275, 1396, 1524, 1698, 1862, 3118, 3955, 4151 -> true;
            default -> false;
        };
    }
}
