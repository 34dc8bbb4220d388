package io.jino.benchmarks.client;

import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.PostTree;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.BlockingPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Peer;
import io.jino.benchmarks.peer.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One operation of each kind against data that are known, so that nobody is measured who does less than asked. */
final class Verification {
    private static final int PATIENCE_SECONDS = 60;

    private final Peer peer;
    private final AsyncPeer async;
    private final BlockingPeer blocking;

    @SuppressWarnings("NullAway") // a peer is one or the other, and only asked as what it is
    Verification(Peer peer) {
        this.peer = peer;
        this.async = peer instanceof AsyncPeer it ? it : null;
        this.blocking = peer instanceof BlockingPeer it ? it : null;
    }

    /** @throws UnsupportedOperationException if the peer does not do that */
    void verify(Workload workload) throws Exception {
        switch (workload) {
            case W1 -> {
                for (long id : List.of(1L, 3L, 7L, 21L, 10_000L)) {
                    user(find(id), id);
                }
            }
            case W2 -> page(rows(done -> async.page(777, done), () -> blocking.page(777)));
            case W3 -> thousand(rows(done -> async.thousand(500, done), () -> blocking.thousand(500)), 501);
            case W4 -> {
                long first = insert(1);
                require(first > 0 && insert(0) > first, "ids do not grow");
            }
            case W5 -> {
                var rows = Operation.NEW_USERS;
                same(1_000L, count(done -> async.insertAll(rows, done), () -> blocking.insertAll(rows)));
            }
            case W6 -> same(1L, count(done -> async.update(17, 5, done), () -> blocking.update(17, 5)));
            case W7 -> {
                var ids = Operation.twenty(new Choice(5));
                graph(rows(done -> async.graph(ids, done), () -> blocking.graph(ids)), ids);
            }
            case W8 -> same(200_000L, count(async::stream, () -> blocking.stream()));
            case W9 ->
                once(done -> async.transfer(100, 200, 3, done), () -> {
                    blocking.transfer(100, 200, 3);
                    return true;
                });
        }
    }

    @Nullable Object find(long id) throws Exception {
        return once(done -> async.find(id, done), () -> blocking.find(id));
    }

    private long insert(int row) throws Exception {
        var given = Operation.NEW_USERS.get(row);
        return count(done -> async.insert(given, done), () -> blocking.insert(given));
    }

    private long count(Consumer<Completion> begin, Callable<Object> call) throws Exception {
        return ((Number) Objects.requireNonNull(once(begin, call))).longValue();
    }

    private List<?> rows(Consumer<Completion> begin, Callable<Object> call) throws Exception {
        return (List<?>) Objects.requireNonNull(once(begin, call));
    }

    private @Nullable Object once(Consumer<Completion> begin, Callable<Object> call) throws Exception {
        if (peer instanceof BlockingPeer) {
            return call.call();
        }
        var result = new CompletableFuture<@Nullable Object>();
        var completion = new Completion() {
            @Override
            public void succeed(@Nullable Object value) {
                result.complete(value);
            }

            @Override
            public void fail(Throwable failure) {
                result.completeExceptionally(failure);
            }
        };
        async.series(0).execute(() -> {
            try {
                begin.accept(completion);
            } catch (RuntimeException refused) {
                completion.fail(refused);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof UnsupportedOperationException unsupported ? unsupported : failed;
        }
    }

    private void page(List<?> page) {
        same(50, page.size());
        int highest = 777;
        for (Object row : page) {
            var user = peer.user(row);
            user(row, user.id());
            require(user.active() && user.score() <= highest, "not sorted");
            highest = user.score();
        }
        same(777, peer.user(page.get(0)).score());
    }

    private void thousand(List<?> rows, long first) {
        same(1_000, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            user(rows.get(i), first + i);
        }
    }

    private void user(@Nullable Object row, long id) {
        same(user(id), peer.user(Objects.requireNonNull(row)));
    }

    private static User user(long id) {
        var rating = id % 7 == 0 ? null : Double.valueOf(id * 0.5);
        return new User(
                id,
                "user" + id,
                "user" + id + "@example.com",
                NewUser.EPOCH.plusMinutes(id),
                id % 10 != 0,
                (int) (id % 1_000),
                new BigDecimal(id + ".25"),
                rating,
                id % 3 == 0 ? null : "biography of the user number " + id,
                NewUser.COUNTRIES.get((int) (id % 5)));
    }

    private void graph(List<?> trees, List<Long> ids) {
        var seen = trees.stream().map(peer::tree).toList();
        same(
                ids.stream().sorted().toList(),
                seen.stream().map(tree -> tree.user().id()).sorted().toList());
        for (UserTree tree : seen) {
            same(user(tree.user().id()), tree.user());
            long last = tree.user().id() * 5;
            same(
                    LongStream.rangeClosed(last - 4, last).boxed().toList(),
                    tree.posts().stream().map(each -> each.post().id()).sorted().toList());
            tree.posts().forEach(Verification::post);
        }
    }

    private static void post(PostTree tree) {
        long id = tree.post().id();
        same("title of post " + id, tree.post().title());
        require(tree.post().body().startsWith("body of post " + id + " "), "another body");
        same(
                LongStream.rangeClosed(id * 3 - 2, id * 3).boxed().toList(),
                tree.comments().stream().map(Comment::id).sorted().toList());
        for (Comment comment : tree.comments()) {
            same("commenter " + comment.id() % 100, comment.authorName());
            require(comment.body().startsWith("comment " + comment.id() + " "), "another body");
        }
    }

    private static void same(@Nullable Object wanted, @Nullable Object given) {
        require(Objects.equals(wanted, given), "wanted " + wanted + ", given " + given);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
