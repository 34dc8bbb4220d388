package io.jino.benchmarks.jino;

import io.jino.benchmarks.model.NewUser;
import java.util.IdentityHashMap;
import java.util.List;

/** The rows of the workloads as entities, which a program would have in hand as it has the others. Used by one event loop. */
final class NewRows {
    private final IdentityHashMap<NewUser, NewUserRow> single = new IdentityHashMap<>();
    private final IdentityHashMap<List<NewUser>, List<BatchUserRow>> lists = new IdentityHashMap<>();

    NewUserRow of(NewUser row) {
        return single.computeIfAbsent(
                row,
                it -> new NewUserRow(
                        null,
                        it.nickname(),
                        it.email(),
                        it.createdAt(),
                        it.active(),
                        it.score(),
                        it.balance(),
                        it.rating(),
                        it.bio(),
                        it.country()));
    }

    List<BatchUserRow> of(List<NewUser> rows) {
        return lists.computeIfAbsent(
                rows, list -> list.stream().map(NewRows::batched).toList());
    }

    private static BatchUserRow batched(NewUser it) {
        return new BatchUserRow(
                null,
                it.nickname(),
                it.email(),
                it.createdAt(),
                it.active(),
                it.score(),
                it.balance(),
                it.rating(),
                it.bio(),
                it.country());
    }
}
