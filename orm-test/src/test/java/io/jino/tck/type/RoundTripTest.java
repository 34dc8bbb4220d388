package io.jino.tck.type;

import static io.jino.tck.type.BasicsTable.BASICS;
import static io.jino.tck.type.PlainTable.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// Scenario 12, without arrays and JSON, which are no basic types.
public abstract class RoundTripTest {

    private static final int MOST_COMPARED = 35;

    static List<Sample<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    <T> void comes_back_as_inserted_as_found_and_by_its_value(Sample<T> sample, Verbs db, Sent sent) {
        var inserted = db.insert(BASICS, sample.row());

        assertThat(inserted).matches(sample::isAllOf);
        assertThat(db.one(BASICS.find())).matches(sample::isAllOf);
        if (isComparable(sample, sent.dialect())) {
            assertThat(db.count(BASICS.find().where(sample.column().eq(sample.value()))))
                    .isEqualTo(1);
            assertThat(db.count(BASICS.find().where(sample.column().in(List.of(sample.value())))))
                    .isEqualTo(1);
        }
    }

    @Test
    void every_sample_comes_back_among_many_and_after_an_update(Verbs db) {
        var samples = Samples.all();

        var inserted = db.insertAll(BASICS, samples.stream().map(Sample::row).toList());

        for (int i = 0; i < samples.size(); i++) {
            assertThat(inserted.get(i)).as(samples.get(i).toString()).matches(samples.get(i)::isAllOf);
        }
        var read = db.all(BASICS.find().orderBy(BASICS.id.asc()));
        for (int i = 0; i < samples.size(); i++) {
            assertThat(read.get(i)).as(samples.get(i).toString()).matches(samples.get(i)::isAllOf);
            var other = samples.get((i + 1) % samples.size());
            var row = other.row();
            row.id = read.get(i).id;
            assertThat(db.update(BASICS, row)).as(other.toString()).matches(other::isAllOf);
        }
        var updated = db.all(BASICS.find().orderBy(BASICS.id.asc()));
        for (int i = 0; i < samples.size(); i++) {
            var other = samples.get((i + 1) % samples.size());
            assertThat(updated.get(i)).as(other.toString()).matches(other::isAllOf);
        }
    }

    @Test
    void null_comes_back_in_every_column(Verbs db) {
        var inserted = db.insert(BASICS, new Basics());

        assertThat(inserted).usingRecursiveComparison().ignoringFields("id").isEqualTo(new Basics());
        assertThat(db.one(BASICS.find())).usingRecursiveComparison().isEqualTo(inserted);
        BASICS.columns().stream()
                .filter(column -> !column.definition().isKey())
                .forEach(column -> assertThat(db.count(BASICS.find().where(column.isNull())))
                        .isEqualTo(1));
    }

    @Test
    void primitives_come_back(Verbs db) {
        var rows = List.of(
                new Plain(0, false, (byte) 0, (short) 0, 0, 0, 0, 0, '0'),
                new Plain(1, true, Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, 1.5f, 0.1, 'ß'),
                new Plain(
                        2,
                        true,
                        Byte.MIN_VALUE,
                        Short.MIN_VALUE,
                        Integer.MIN_VALUE,
                        Long.MIN_VALUE,
                        -1.5f,
                        -0.1,
                        '\''));

        assertThat(db.insertAll(PLAIN, rows)).isEqualTo(rows);
        assertThat(db.all(PLAIN.find().orderBy(PLAIN.id.asc()))).isEqualTo(rows);
        assertThat(db.update(PLAIN, rows.get(1))).isEqualTo(rows.get(1));
        assertThat(db.one(PLAIN.patch(rows.get(1)).set(PLAIN.letter.to('x'))).letter())
                .isEqualTo('x');
    }

    // A float of MySQL and MariaDB is compared as the double that it is not.
    private static boolean isComparable(Sample<?> sample, Dialect dialect) {
        // MySQL and MariaDB compare at most 35 digits before the point; more are refused, which RefusedValueTest looks
        // at.
        boolean isLong =
                sample.value() instanceof BigDecimal decimal && decimal.precision() - decimal.scale() > MOST_COMPARED;
        return dialect.equals(Dialect.postgres()) || !(isLong || sample.column().equals(BASICS.single));
    }
}
