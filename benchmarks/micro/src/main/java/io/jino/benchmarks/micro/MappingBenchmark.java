package io.jino.benchmarks.micro;

import static io.jino.benchmarks.micro.MemberTable.MEMBER;

import io.jino.type.Row;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a row in memory to an entity: by the generated mapper with all of its checks, and by casts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class MappingBenchmark {
    private final Row row = new MemoryRow(Arrays.asList(
            42L,
            "user42",
            "user42@example.com",
            OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            true,
            42,
            new BigDecimal("42.25"),
            null,
            "biography",
            "CZ"));

    @Benchmark
    public Member generated() {
        return MEMBER.read(row, 0);
    }

    @Benchmark
    @SuppressWarnings("NullAway") // by hand, nobody looks
    public Member byHand() {
        return new Member(
                (Long) row.value(0),
                (String) row.value(1),
                (String) row.value(2),
                (OffsetDateTime) row.value(3),
                (Boolean) row.value(4),
                (Integer) row.value(5),
                (BigDecimal) row.value(6),
                (Double) row.value(7),
                (String) row.value(8),
                (String) row.value(9));
    }

    @Benchmark
    public long wholeNumber() {
        return MEMBER.id.read(row, 0);
    }

    @Benchmark
    public String text() {
        return MEMBER.nickname.read(row, 1);
    }

    @Benchmark
    public OffsetDateTime time() {
        return MEMBER.createdAt.read(row, 3);
    }

    @Benchmark
    public BigDecimal decimal() {
        return MEMBER.balance.read(row, 6);
    }
}
