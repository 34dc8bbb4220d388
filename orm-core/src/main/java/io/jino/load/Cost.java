package io.jino.load;

import java.util.Collection;

/**
 * What a query takes to carry out, known before it is run.
 *
 * @param statements how many statements, whatever the number of rows
 * @param roundTrips how many times the answer of the database is waited for; on MySQL and MariaDB that is once a statement
 */
public record Cost(int statements, int roundTrips) {
    /** Nothing. */
    static final Cost NOTHING = new Cost(0, 0);

    /** One statement, and then others at the same time. */
    static Cost andThen(Collection<Cost> others) {
        return together(others).after(new Cost(1, 1));
    }

    /** Several at the same time. */
    static Cost together(Collection<Cost> others) {
        return new Cost(
                others.stream().mapToInt(Cost::statements).sum(),
                others.stream().mapToInt(Cost::roundTrips).max().orElse(0));
    }

    private Cost after(Cost first) {
        return new Cost(first.statements + statements, first.roundTrips + roundTrips);
    }

    /** The same between the beginning and the end of a transaction, of which only the end is waited for. */
    Cost inTransaction() {
        return new Cost(statements + 2, roundTrips + 1);
    }

    /** The same, where no statement is sent before the answer to another is there. */
    Cost oneByOne() {
        return new Cost(statements, statements);
    }
}
