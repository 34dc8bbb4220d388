package io.jino.tck.query.tpch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Rows for every table, always the same. Of each word list only the words that a question asks for, and a few more, so that
 * a few hundred rows answer every question.
 */
final class Generated {
    private static final String[] REGIONS = {"AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST"};
    private static final String[][] NATIONS = {
        {"ALGERIA", "KENYA"}, {"BRAZIL", "CANADA"}, {"INDIA", "CHINA"}, {"FRANCE", "GERMANY"}, {"EGYPT", "SAUDI ARABIA"}
    };
    private static final String[] COLOURS = {"green", "forest", "red", "blue"};
    private static final String[] TYPES = {"PROMO BRASS", "ECONOMY ANODIZED STEEL", "MEDIUM POLISHED TIN", "SMALL BRASS"
    };
    private static final String[] CONTAINERS = {"SM CASE", "MED BOX", "LG PACK"};
    private static final String[] SEGMENTS = {"BUILDING", "AUTOMOBILE"};
    private static final String[] PRIORITIES = {"1-URGENT", "2-HIGH", "3-MEDIUM", "5-LOW"};
    private static final String[] MODES = {"MAIL", "SHIP", "AIR", "AIR REG"};
    private static final LocalDate START = LocalDate.of(1993, 1, 1);

    private final Random random = new Random(22);

    final List<Region> regions =
            IntStream.range(0, 5).mapToObj(i -> new Region(i, REGIONS[i])).toList();
    final List<Nation> nations = IntStream.range(0, 10)
            .mapToObj(i -> new Nation(i, NATIONS[i / 2][i % 2], i / 2))
            .toList();
    final List<Supplier> suppliers =
            LongStream.rangeClosed(1, 20).mapToObj(this::supplier).toList();
    final List<Part> parts = LongStream.rangeClosed(1, 40).mapToObj(this::part).toList();
    final List<PartSupp> supplies = parts.stream()
            .flatMap(part -> IntStream.range(0, 4)
                    .mapToObj(i -> new PartSupp(
                            part.id(), (part.id() + i * 5L) % 20 + 1, 1 + random.nextInt(50), money(10, 500))))
            .toList();
    final List<Customer> customers =
            LongStream.rangeClosed(1, 30).mapToObj(this::customer).toList();
    final List<Orders> orders = new ArrayList<>();
    final List<LineItem> lines = new ArrayList<>();

    Generated() {
        for (long id = 1; id <= 150; id++) {
            var order = order(id);
            orders.add(order);
            for (int line = 1; line <= 1 + random.nextInt(5); line++) {
                lines.add(line(order, line));
            }
        }
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private BigDecimal money(int from, int to) {
        return BigDecimal.valueOf(from * 100L + random.nextInt((to - from) * 100), 2);
    }

    private String phone(long nation) {
        return (nation + 10) + "-" + (100 + random.nextInt(900));
    }

    private Supplier supplier(long id) {
        long nation = id % 10;
        String comment = id % 7 == 0 ? "the Customer has many Complaints" : "quick";
        return new Supplier(id, "Supplier#" + id, "street " + id, nation, phone(nation), money(-100, 900), comment);
    }

    private Part part(long id) {
        return new Part(
                id,
                one(COLOURS) + " " + one(COLOURS),
                "Maker#" + id % 3,
                "Brand#" + (id % 2 == 0 ? "12" : "23"),
                one(TYPES),
                1 + random.nextInt(5),
                one(CONTAINERS),
                money(100, 900));
    }

    private Customer customer(long id) {
        long nation = id % 10;
        return new Customer(
                id,
                "Customer#" + id,
                "street " + id,
                nation,
                phone(nation),
                money(-100, 900),
                one(SEGMENTS),
                "nothing");
    }

    private Orders order(long id) {
        var date = START.plusDays(random.nextInt(1400));
        String comment = id % 9 == 0 ? "special packages requests" : "plain";
        // A third of the customers, as in TPC-H, has never ordered.
        long customer = 1L + random.nextInt(20);
        return new Orders(
                id, customer, one(new String[] {"F", "O"}), money(1000, 9000), date, one(PRIORITIES), 0, comment);
    }

    private LineItem line(Orders order, int number) {
        var supply = supplies.get(random.nextInt(supplies.size()));
        var shipped = order.orderedOn().plusDays(1 + random.nextInt(120));
        var committed = order.orderedOn().plusDays(30 + random.nextInt(60));
        return new LineItem(
                order.id(),
                number,
                supply.partId(),
                supply.supplierId(),
                BigDecimal.valueOf(1 + random.nextInt(50)),
                money(100, 5000),
                BigDecimal.valueOf(random.nextInt(11), 2),
                BigDecimal.valueOf(random.nextInt(9), 2),
                one(new String[] {"R", "A", "N"}),
                order.status(),
                shipped,
                committed,
                shipped.plusDays(1 + random.nextInt(30)),
                random.nextBoolean() ? "DELIVER IN PERSON" : "NONE",
                one(MODES));
    }
}
