package io.jino.tck.relation.random;

import static net.jqwik.api.Combinators.combine;

import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Label;
import io.jino.tck.relation.model.Land;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Part;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.PostLabel;
import io.jino.tck.relation.model.Town;
import io.jino.tck.relation.model.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Random rows. */
final class Graphs {
    private Graphs() {}

    /** The numbers that a row is made of, and what is null in it. */
    private record Seed(int a, int b, int c, boolean isA, boolean isB) {}

    static Arbitrary<Graph> any() {
        return combine(seeds(5), seeds(9), seeds(9), seeds(4), seeds(12), seeds(8), seeds(4), seeds(8))
                .as((writers, posts, notes, labels, links, categories, towns, parts) -> new Graph(
                        rows(writers, Graphs::writer),
                        rows(written(posts, writers), (id, seed) -> post(id, seed, writers.size())),
                        rows(written(notes, writers), (id, seed) -> note(id, seed, writers.size())),
                        rows(labels, (id, seed) -> new Label(id, "l" + seed.a())),
                        links(links),
                        rows(categories, Graphs::category),
                        rows(labels, (id, seed) -> new Land("c" + id, "n" + seed.b())),
                        rows(towns, Graphs::town),
                        parts(parts)));
    }

    private static Arbitrary<List<Seed>> seeds(int most) {
        var number = Arbitraries.integers().between(0, 9);
        var flag = Arbitraries.of(true, false);
        return combine(number, number, number, flag, flag).as(Seed::new).list().ofMaxSize(most);
    }

    private static <T> List<T> rows(List<Seed> seeds, BiFunction<Long, Seed, T> row) {
        var rows = new ArrayList<T>();
        seeds.forEach(seed -> rows.add(row.apply(rows.size() + 1L, seed)));
        return List.copyOf(rows);
    }

    private static Writer writer(long id, Seed seed) {
        return new Writer(id, "w" + seed.a(), seed.isA() ? "b" + seed.b() : null);
    }

    // A row whose writer has to be there cannot be where no writer is: it would be refused, as it should be.
    private static List<Seed> written(List<Seed> seeds, List<Seed> writers) {
        return writers.isEmpty() ? List.of() : seeds;
    }

    private static long writerOf(Seed seed, int writers) {
        return 1L + seed.a() % writers;
    }

    private static @Nullable Long maybe(boolean isThere, int number) {
        return isThere ? Long.valueOf(number) : null;
    }

    private static Post post(long id, Seed seed, int writers) {
        return new Post(
                id,
                writerOf(seed, writers),
                maybe(seed.isA(), seed.b()),
                "t" + seed.c(),
                seed.isB(),
                BigDecimal.valueOf(seed.c() * 250L - 1000, 3),
                Instant.ofEpochSecond(seed.b(), seed.c() * 1_000L));
    }

    private static Note note(long id, Seed seed, int writers) {
        return new Note(id, seed.b(), writerOf(seed, writers), "n" + seed.c());
    }

    private static List<PostLabel> links(List<Seed> seeds) {
        var links = new LinkedHashMap<List<Integer>, PostLabel>();
        seeds.forEach(seed ->
                links.put(List.of(seed.a(), seed.b() % 5), new PostLabel((long) seed.a(), seed.b() % 5, seed.c())));
        return List.copyOf(links.values());
    }

    private static Category category(long id, Seed seed) {
        return new Category(id, maybe(seed.isA() || seed.isB(), seed.a()), "c" + seed.b());
    }

    private static Town town(long id, Seed seed) {
        return new Town(new UUID(0, id), seed.isA() ? "c" + seed.a() : null, "o" + seed.c());
    }

    private static List<Part> parts(List<Seed> seeds) {
        var parts = new LinkedHashMap<List<Integer>, Part>();
        for (var seed : seeds) {
            var plant = maybe(seed.isA() || seed.c() > 4, seed.c() % 3);
            var number = seed.isB() || seed.c() > 2 ? seed.c() : null;
            parts.put(
                    List.of(seed.a() % 3, seed.b()),
                    new Part(seed.a() % 3, seed.b(), plant, number, seed.isA() ? "p" + seed.a() : null));
        }
        return List.copyOf(parts.values());
    }
}
