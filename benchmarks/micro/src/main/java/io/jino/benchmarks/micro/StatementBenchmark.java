package io.jino.benchmarks.micro;

import static io.jino.benchmarks.micro.MemberTable.MEMBER;

import io.jino.bake.Baked;
import io.jino.bake.Baked2;
import io.jino.plan.Plan;
import io.jino.query.Find;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import io.jino.type.SqlType;
import io.jino.verb.QueryPlans;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a query to the statement that is sent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class StatementBenchmark {
    private static final Baked2<Boolean, Integer, Member> BAKED = Baked.bake(
            SqlType.BOOLEAN,
            SqlType.INTEGER,
            (active, score) -> MEMBER.find()
                    .where(MEMBER.active.eq(active).and(MEMBER.score.le(score)))
                    .orderBy(MEMBER.id.asc()));

    private final Renderings renderings = new Renderings(Dialect.postgres());
    private final QueryPlans plans = new QueryPlans(renderings);
    private final List<Member> thousand = IntStream.range(0, 1_000)
            .mapToObj(i -> new Member(
                    i,
                    "user" + i,
                    "user" + i + "@example.com",
                    OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                    true,
                    i,
                    BigDecimal.valueOf(i, 2),
                    null,
                    null,
                    "CZ"))
            .toList();
    private int score;

    private Find<Member> query() {
        return MEMBER.find()
                .where(MEMBER.active.eq(true).and(MEMBER.score.le(score++)))
                .orderBy(MEMBER.id.asc());
    }

    /** The tree alone. */
    @Benchmark
    public Find<Member> built() {
        return query();
    }

    /** Written anew, without any cache. */
    @Benchmark
    public Statement builtAndWritten() {
        return Renderer.select(Dialect.postgres(), query().rows());
    }

    /** With the text of one of the same structure. */
    @Benchmark
    public Plan<List<Member>> builtAndFound() {
        return plans.all(query());
    }

    /** With arguments only. */
    @Benchmark
    public Plan<List<Member>> baked() {
        return plans.all(BAKED.with(true, score++));
    }

    /** A thousand rows taken apart into arrays. */
    @Benchmark
    public Statement thousandRows() {
        return Renderer.command(renderings, MEMBER.insert().rows(thousand));
    }
}
