package io.jino.tck.matrix;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.ddl.Schema;
import io.jino.error.JinoException;
import io.jino.sql.Dialect;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every value of every type comes back from everywhere as it was, or is refused. */
abstract class MatrixTest {
    private final Db db;
    private final Dialect dialect;

    MatrixTest(Db db, Dialect dialect) {
        this.db = db;
        this.dialect = dialect;
    }

    @TestFactory
    Stream<DynamicContainer> every_type() {
        return TypeCases.all().stream().map(this::tested);
    }

    private <T> DynamicContainer tested(TypeCase<T> type) {
        await(db.create(Schema.of(type.cells())));
        return dynamicContainer(
                type.javaType(),
                type.samples().stream()
                        .flatMap(sample -> Stream.of(Place.values())
                                .filter(place -> place != Place.ARRAY || type.isElement())
                                .map(place ->
                                        dynamicTest(sample.name() + ", " + place, () -> check(type, sample, place)))));
    }

    private <T> void check(TypeCase<T> type, Sample<T> sample, Place place) {
        await(db.execute(type.cells().delete().all()));
        var back = new AtomicReference<@Nullable T>();
        var failure = catchThrowable(() -> back.set(place.journey(db, type.cells(), sample.value())));

        var refusal = sample.refusal(dialect, place);
        if (refusal.isPresent()) {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            JinoException.class,
                            refused -> assertThat(refused.id()).isEqualTo(refusal.get()));
        } else {
            assertThat(failure).isNull();
            assertThat(back.get()).matches(value -> isSame(value, sample.stored()), "is " + sample.stored());
        }
    }

    // The scale of a decimal is the column's on MySQL and MariaDB.
    private boolean isSame(@Nullable Object value, @Nullable Object expected) {
        if (value instanceof BigDecimal decimal
                && expected instanceof BigDecimal other
                && !dialect.equals(Dialect.postgres())) {
            return decimal.compareTo(other) == 0;
        }
        return Objects.deepEquals(value, expected);
    }
}
