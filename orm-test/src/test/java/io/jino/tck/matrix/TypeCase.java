package io.jino.tck.matrix;

import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type, and values that are hard to keep. */
final class TypeCase<T> {
    static final Set<Dialect> POSTGRES = Set.of(Dialect.postgres());
    static final Set<Dialect> MYSQLS = Set.of(Dialect.mysql(), Dialect.mariadb());
    static final Set<Dialect> ALL = Set.of(Dialect.postgres(), Dialect.mysql(), Dialect.mariadb());

    private final String javaType;
    private final SqlType<T> type;
    private final Cells<T> cells;
    private final List<Sample<T>> samples = new ArrayList<>();
    private String remark = "";

    TypeCase(String javaType, String table, SqlType<T> type) {
        this.javaType = javaType;
        this.type = type;
        this.cells = new Cells<>("cell_" + table, type);
        is("null", null);
    }

    String javaType() {
        return javaType;
    }

    Cells<T> cells() {
        return cells;
    }

    List<Sample<T>> samples() {
        return samples;
    }

    /** What else the page says of it. */
    String remark() {
        return remark;
    }

    /** Whether there are arrays of it. */
    boolean isElement() {
        return type.wire() != Wire.JSON;
    }

    /** A value that comes back as it is. */
    TypeCase<T> is(String name, @Nullable T value) {
        return becomes(name, value, value);
    }

    /** A value that comes back as another one, as is documented. */
    TypeCase<T> becomes(String name, @Nullable T value, @Nullable T stored) {
        var sample = new Sample<>(name, value, stored);
        // There are arrays on PostgreSQL only.
        return add(sample.refused(MYSQLS, EnumSet.of(Place.ARRAY), "jino:unsupported"));
    }

    /** The last value is refused there, before anything is sent, or by the server. */
    TypeCase<T> refusedOn(Set<Dialect> dialects, String id) {
        var elsewhere = EnumSet.complementOf(EnumSet.of(Place.ARRAY));
        return add(last().refused(dialects, elsewhere, id).refused(onlyPostgres(dialects), Sample.EVERYWHERE, id));
    }

    private static Set<Dialect> onlyPostgres(Set<Dialect> dialects) {
        return dialects.contains(Dialect.postgres()) ? POSTGRES : Set.of();
    }

    /** No value so far is read there where SQL is written by hand and casts nothing. */
    TypeCase<T> unreadInSqlOn(Set<Dialect> dialects) {
        samples.replaceAll(sample -> sample.isRefused(dialects)
                ? sample
                : sample.refused(dialects, EnumSet.of(Place.HAND_WRITTEN_SQL), "jino:unreadable-type"));
        return this;
    }

    TypeCase<T> remark(String said) {
        remark = said;
        return this;
    }

    private Sample<T> last() {
        return samples.remove(samples.size() - 1);
    }

    private TypeCase<T> add(Sample<T> sample) {
        samples.add(sample);
        return this;
    }

    @Override
    public String toString() {
        return javaType;
    }
}
