package io.jino.observe;

import io.jino.sql.Statement;

/** Tells two listeners, one after the other. */
record BothListeners(StatementListener first, StatementListener second) implements StatementListener {
    @Override
    public void sending(Statement statement) {
        first.sending(statement);
        second.sending(statement);
    }

    @Override
    public void ended(StatementEnd end) {
        first.ended(end);
        second.ended(end);
    }

    @Override
    public void released(ConnectionUse use) {
        first.released(use);
        second.released(use);
    }

    @Override
    public boolean listens() {
        return first.listens() || second.listens();
    }
}
