package io.jino.benchmarks.vertx;

import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.User;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.data.Numeric;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/** Rows to records by position, and records to parameters. */
final class Mappers {
    private Mappers() {}

    static User user(Row row) {
        return new User(
                row.getLong(0),
                row.getString(1),
                row.getString(2),
                row.getOffsetDateTime(3),
                row.getBoolean(4),
                row.getInteger(5),
                row.getBigDecimal(6),
                row.getDouble(7),
                row.getString(8),
                row.getString(9));
    }

    static Post post(Row row) {
        return new Post(row.getLong(0), row.getLong(1), row.getString(2), row.getString(3), row.getOffsetDateTime(4));
    }

    static Comment comment(Row row) {
        return new Comment(
                row.getLong(0), row.getLong(1), row.getString(2), row.getString(3), row.getOffsetDateTime(4));
    }

    static <T> List<T> list(RowSet<Row> rows, Function<Row, T> mapper) {
        var list = new ArrayList<T>(rows.size());
        for (Row row : rows) {
            list.add(mapper.apply(row));
        }
        return list;
    }

    static <T> Collector<Row, List<T>, List<T>> collector(Function<Row, T> mapper) {
        return Collector.of(ArrayList::new, (list, row) -> list.add(mapper.apply(row)), (list, unused) -> list);
    }

    static Tuple tuple(NewUser row) {
        return Tuple.wrap(new @Nullable Object[] {
            row.nickname(),
            row.email(),
            row.createdAt(),
            row.active(),
            row.score(),
            row.balance(),
            row.rating(),
            row.bio(),
            row.country()
        });
    }

    /** An array for each column. */
    static Tuple columns(List<NewUser> rows) {
        int size = rows.size();
        var nicknames = new String[size];
        var emails = new String[size];
        var times = new OffsetDateTime[size];
        var actives = new Boolean[size];
        var scores = new Integer[size];
        var balances = new Numeric[size];
        var ratings = new @Nullable Double[size];
        var bios = new @Nullable String[size];
        var countries = new String[size];
        for (int i = 0; i < size; i++) {
            var row = rows.get(i);
            nicknames[i] = row.nickname();
            emails[i] = row.email();
            times[i] = row.createdAt();
            actives[i] = row.active();
            scores[i] = row.score();
            balances[i] = Numeric.create(row.balance());
            ratings[i] = row.rating();
            bios[i] = row.bio();
            countries[i] = row.country();
        }
        return Tuple.wrap(new Object[] {nicknames, emails, times, actives, scores, balances, ratings, bios, countries});
    }

    static Long[] ids(List<Post> posts) {
        var ids = new Long[posts.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = posts.get(i).id();
        }
        return ids;
    }
}
