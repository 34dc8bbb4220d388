package io.jino.tck.stream;

import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The rules of Reactive Streams, asked of a stream of rows. */
final class MultiVerification extends FlowPublisherVerification<Long> {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final long SILENCE_MILLIS = 50;

    private final MutinyDb db;
    private final Dialect dialect;

    MultiVerification(MutinyDb db, Dialect dialect) {
        super(new TestEnvironment(PATIENCE_MILLIS, SILENCE_MILLIS), 1_000);
        this.db = db;
        this.dialect = dialect;
    }

    @Override
    public long maxElementsFromPublisher() {
        return 10_000;
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        return db.stream(Numbers.tenThousand(dialect, elements));
    }

    /** None: a stream that nobody asks for a row sends nothing, and so cannot fail. */
    @Override
    public Flow.@Nullable Publisher<Long> createFailedFlowPublisher() {
        return null;
    }
}
