package io.jino.tck.random;

import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.sql.Dialect;
import io.jino.tck.random.Sample.Paint;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.UUID;

/** Which of two values is less, and which of two rows comes first, on a database. */
final class Comparison {
    private final Dialect dialect;

    Comparison(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Less than zero if the left value is less; both are of one type. */
    @SuppressWarnings("unchecked")
    int compare(Object left, Object right) {
        if (left instanceof String text) {
            return Texts.compare(text, (String) right);
        }
        if (left instanceof UUID uuid) {
            return uuidBytes(uuid).compareTo(uuidBytes((UUID) right));
        }
        if (left instanceof Paint && !dialect.equals(Dialect.postgres())) {
            // Compared with a text, an enum of MySQL and MariaDB is its name; only an order goes by the place.
            return left.toString().compareTo(right.toString());
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    // MariaDB puts the node first, then the clock, so that what was made at one place stays together. A byte has no
    // sign
    // in either order; ByteBuffer compares with sign, so the sign is turned.
    private ByteBuffer uuidBytes(UUID uuid) {
        String hex = uuid.toString();
        String ordered = dialect.equals(Dialect.mariadb())
                ? hex.substring(24)
                        + hex.substring(19, 23)
                        + hex.substring(14, 18)
                        + hex.substring(9, 13)
                        + hex.substring(0, 8)
                : hex.replace("-", "");
        var bytes = java.util.HexFormat.of().parseHex(ordered);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= (byte) 0x80;
        }
        return ByteBuffer.wrap(bytes);
    }

    /** The order of rows by one criterion. */
    Comparator<Sample> by(Order order) {
        return (one, other) -> {
            Object left = new Evaluation(dialect, one).of(order.by());
            Object right = new Evaluation(dialect, other).of(order.by());
            if (left == null || right == null) {
                return (left == right ? 0 : left == null ? 1 : -1) * (nullsLast(order) ? 1 : -1);
            }
            int compared = place(order.by(), left, right);
            return order.descending() ? -compared : compared;
        };
    }

    private int place(Node by, Object left, Object right) {
        return left instanceof Paint paint && by instanceof Node.Column
                ? paint.compareTo((Paint) right)
                : compare(left, right);
    }

    private boolean nullsLast(Order order) {
        return switch (order.nulls()) {
            case FIRST -> false;
            case LAST -> true;
            case DEFAULT -> order.descending() != dialect.equals(Dialect.postgres());
        };
    }
}
