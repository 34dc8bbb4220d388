package io.jino.benchmarks.peer;

/** What is compared. */
public enum Workload {
    W1("find by id", 64, 1),
    W2("page of 50", 64, 50),
    W3("1000 rows", 64, 1_000),
    W4("insert returning the id", 64, 1),
    W5("insert 1000 rows", 16, 1_000),
    W6("update one by id", 64, 1),
    W7("graph of 20 x 5 x 3", 64, 420),
    W8("stream 200,000 rows", 2, 200_000),
    W9("transaction: lock 2, update 2", 64, 4);

    private final String title;
    private final int inFlight;
    private final int rows;

    Workload(String title, int inFlight, int rows) {
        this.title = title;
        this.inFlight = inFlight;
        this.rows = rows;
    }

    /** For tables. */
    public String title() {
        return title;
    }

    /** How many operations are under way at any moment. */
    public int inFlight() {
        return inFlight;
    }

    /** How many rows one operation moves. */
    public int rows() {
        return rows;
    }
}
