package io.jino.tck.matrix;

import static io.jino.test.Await.await;
import static java.util.Objects.requireNonNull;

import io.jino.Db;
import io.jino.ddl.Schema;
import io.jino.query.Query;
import io.jino.raw.Sql;
import io.jino.tck.matrix.Cells.Cell;
import io.jino.type.SqlType;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way of a value into a database and back. */
enum Place {
    COLUMN {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insert(cells, new Cell<>(1, null, value)));
            return await(db.get(cells, 1L)).orElseThrow().value();
        }
    },
    RESULT_OF_AN_INSERT {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            return await(db.insert(cells, new Cell<>(1, null, value))).value();
        }
    },
    INSERT_OF_MANY {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insertAll(cells, List.of(new Cell<>(1, null, value), new Cell<>(2, null, value))));
            return await(db.get(cells, 2L)).orElseThrow().value();
        }
    },
    ASSIGNMENT {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insert(cells, new Cell<T>(1, null, null)));
            var set = value == null ? cells.value.toNull() : cells.value.to(value);
            await(db.execute(cells.update().set(set).where(cells.id.eq(1L))));
            return await(db.get(cells, 1L)).orElseThrow().value();
        }
    },
    CONDITION {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insert(cells, new Cell<>(1, null, value)));
            var condition = value == null ? cells.value.isNull() : cells.value.eq(value);
            return await(db.one(cells.find().where(condition))).value();
        }
    },
    LIST_IN_A_CONDITION {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insert(cells, new Cell<>(1, null, value)));
            var condition = value == null ? cells.value.isNull() : cells.value.in(List.of(value));
            return await(db.one(cells.find().where(condition))).value();
        }
    },
    SELECTED_ALONE {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insert(cells, new Cell<>(1, null, value)));
            return await(db.all(cells.find(cells.value))).get(0);
        }
    },
    RELATION_TO_ONE {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            family(db, cells, value, null);
            return await(db.one(cells.find(cells.parent).where(cells.id.eq(2L))))
                    .orElseThrow()
                    .value();
        }
    },
    RELATION_TO_MANY {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            family(db, cells, null, value);
            return await(db.one(cells.find(cells.children()).where(cells.id.eq(1L))))
                    .get(0)
                    .value();
        }
    },
    STREAM {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insert(cells, new Cell<>(1, null, value)));
            return streamed(db, cells.find()).get(0).value();
        }
    },
    HAND_WRITTEN_SQL {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            await(db.insert(cells, new Cell<>(1, null, value)));
            return await(db.one(Sql.of("select value from " + cells + " where id = {id}")
                            .bind("id", 1L)
                            .as(Sql.column("value", cells.value.type()).opt())))
                    .orElse(null);
        }
    },
    ARRAY {
        @Override
        <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value) {
            var lists = new Cells<>(cells + "_list", SqlType.array(cells.value.type()));
            await(db.create(Schema.of(lists)));
            await(db.execute(lists.delete().all()));
            List<@Nullable T> list = Arrays.asList(value, null, value);
            await(db.insertAll(lists, List.of(new Cell<>(1, null, list))));
            return requireNonNull(await(db.get(lists, 1L)).orElseThrow().value())
                    .get(2);
        }
    };

    abstract <T> @Nullable T journey(Db db, Cells<T> cells, @Nullable T value);

    /** The rows of a query, one by one. */
    static <R> List<R> streamed(Db db, Query.Reading<R> query) {
        Promise<List<R>> all = Promise.promise();
        var rows = Collections.synchronizedList(new ArrayList<R>());
        db.stream(query)
                .exceptionHandler(all::fail)
                .endHandler(end -> all.complete(rows))
                .handler(rows::add);
        return await(all.future());
    }

    private static <T> void family(Db db, Cells<T> cells, @Nullable T ofParent, @Nullable T ofChild) {
        await(db.insert(cells, new Cell<>(1, null, ofParent)));
        await(db.insert(cells, new Cell<>(2, 1L, ofChild)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
