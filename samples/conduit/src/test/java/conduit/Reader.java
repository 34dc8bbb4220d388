package conduit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A user who reads and writes at random, and remembers what should be there because of that. */
final class Reader {
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 404);

    private final String name;
    private final int others;
    private final Client client;
    private final Random random;
    private final Set<String> favorites = new HashSet<>();
    private final Set<String> follows = new HashSet<>();
    private final Map<String, Set<String>> written = new TreeMap<>();
    private final List<String> seen = new ArrayList<>(List.of("none"));
    private final List<String> strange = new ArrayList<>();
    private long requests;
    // No title comes again, so that no slug does: what was liked of an article that is gone is gone.
    private int titles;

    Reader(Client nobody, int number, int others) {
        this.name = "reader" + number;
        this.others = others;
        this.client = nobody.register(name);
        this.random = new Random(number);
    }

    String name() {
        return name;
    }

    /** Slugs of what it likes, gone articles included. */
    Set<String> favorites() {
        return favorites;
    }

    /** Names of whom it follows. */
    Set<String> follows() {
        return follows;
    }

    /** Slugs of what it wrote, with the tags. */
    Map<String, Set<String>> written() {
        return written;
    }

    /** Answers that nobody expects. */
    List<String> strange() {
        return strange;
    }

    long requests() {
        return requests;
    }

    void read(long end) {
        while (System.nanoTime() < end) {
            step(random.nextInt(16));
        }
    }

    private void step(int choice) {
        String slug = seen.get(random.nextInt(seen.size()));
        String other = "reader" + random.nextInt(others);
        switch (choice) {
            case 0, 1 -> look(client.get("/articles?limit=10&offset=" + random.nextInt(5)));
            case 2 -> look(client.get("/articles?limit=10&tag=" + tag()));
            case 3 -> look(client.get("/articles?limit=10&author=" + other));
            case 4, 5 -> look(client.get("/articles/feed?limit=10"));
            case 6 -> ask(client.get("/articles/" + slug));
            case 7 -> ask(client.get("/articles/" + slug + "/comments"));
            case 8 -> ask(client.get("/profiles/" + other));
            case 9 -> ask(client.post("/articles/" + slug + "/comments", "{\"comment\": {\"body\": \"Nice.\"}}"));
            case 10, 11 -> {
                if (ask(client.post("/articles/" + slug + "/favorite"))) {
                    favorites.add(slug);
                }
            }
            case 12 -> {
                if (ask(client.delete("/articles/" + slug + "/favorite"))) {
                    favorites.remove(slug);
                }
            }
            case 13 -> {
                ask(client.post("/profiles/" + other + "/follow"));
                follows.add(other);
            }
            case 14 -> {
                ask(client.delete("/profiles/" + other + "/follow"));
                follows.remove(other);
            }
            default -> write();
        }
    }

    private void write() {
        if (written.size() > 5 && random.nextBoolean()) {
            String old = written.keySet().iterator().next();
            ask(client.delete("/articles/" + old));
            written.remove(old);
            return;
        }
        var tags = Set.of(tag(), name);
        var reply = client.post("/articles", """
                {"article": {"title": "By %s %d", "description": "d", "body": "b", "tagList": ["%s"]}}""".formatted(name, ++titles, String.join("\", \"", tags)));
        if (ask(reply)) {
            written.put(reply.text("/article/slug"), tags);
        }
    }

    private String tag() {
        return "tag" + random.nextInt(5);
    }

    private void look(Reply list) {
        if (ask(list)) {
            seen.clear();
            seen.add("none");
            list.json()
                    .get("articles")
                    .forEach(article -> seen.add(article.get("slug").asText()));
        }
    }

    /** Whether it was done. */
    private boolean ask(Reply reply) {
        requests++;
        if (!EXPECTED.contains(reply.status())) {
            strange.add(reply.toString());
        }
        return reply.status() < 300;
    }
}
