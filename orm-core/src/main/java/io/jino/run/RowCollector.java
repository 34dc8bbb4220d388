package io.jino.run;

import io.jino.error.JinoException;
import io.jino.error.MappingException;
import io.jino.schema.Table;
import io.jino.type.RowReader;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as the driver decodes them, so that none of them is kept. Belongs to one connection, which decodes one row after the
 * other.
 */
final class RowCollector<T> implements Collector<Row, ReadRows<T>, ReadRows<T>>, BiConsumer<ReadRows<T>, Row> {
    private final @Nullable RowReader<T> reader;
    private final DriverRow shown = new DriverRow();

    /** @param reader how to read each row, or null to read none */
    RowCollector(@Nullable RowReader<T> reader) {
        this.reader = reader;
    }

    /** What a reader makes of the rows of a part of a result. */
    static <T> ReadRows<T> read(RowReader<T> reader, RowSet<Row> part) {
        var collector = new RowCollector<>(reader);
        var rows = new ReadRows<T>();
        rows.ensureCapacity(part.size());
        part.forEach(row -> collector.accept(rows, row));
        return rows;
    }

    @Override
    public void accept(ReadRows<T> rows, Row row) {
        if (reader != null) {
            rows.add(read(reader, shown.show(row)), shown.positions());
        }
    }

    // What the user's own constructor throws is no refusal of the database.
    private static <T> T read(RowReader<T> reader, DriverRow row) {
        try {
            return reader.read(row, 0);
        } catch (JinoException known) {
            throw known;
        } catch (RuntimeException refused) {
            boolean isTable = reader instanceof Table<?>;
            throw new MappingException(
                    "row-refused",
                    isTable ? reader + ".*" : "those of the query",
                    isTable ? ((Table<?>) reader).entity() : "those of the result",
                    "A row was read, but the object made of it refused it.",
                    "See the cause; let the constructor or the function take what the table holds.",
                    refused);
        }
    }

    @Override
    public Supplier<ReadRows<T>> supplier() {
        return ReadRows::new;
    }

    @Override
    public BiConsumer<ReadRows<T>, Row> accumulator() {
        return this;
    }

    @Override
    public BinaryOperator<ReadRows<T>> combiner() {
        return (rows, more) -> {
            rows.addAll(more);
            return rows;
        };
    }

    @Override
    public Function<ReadRows<T>, ReadRows<T>> finisher() {
        return Function.identity();
    }

    @Override
    public Set<Characteristics> characteristics() {
        return Set.of(Characteristics.IDENTITY_FINISH);
    }
}
