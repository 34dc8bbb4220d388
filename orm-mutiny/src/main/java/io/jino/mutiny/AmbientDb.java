package io.jino.mutiny;

import io.jino.Db;
import io.jino.Operations;
import io.jino.error.TransactionException;
import io.smallrye.mutiny.Context;

/**
 * The verbs of the transaction, or the held connection, that is open around a subscription, so that it need not be passed from
 * method to method.
 *
 * <pre>{@code
 * AmbientDb ambient = db.ambient();
 *
 * Uni<Author> save(Author author) {
 *     return ambient.insert(AUTHOR, author);
 * }
 *
 * db.transaction(tx -> save(daisy).chain(() -> save(fantix)))
 * }</pre>
 *
 * <p>It travels in the {@linkplain Context context} of the subscription, so that what is chained, joined or merged
 * in it is a part of it. What is not, because it is subscribed to on its own, or before or after the transaction, fails with
 * {@link TransactionException.Absent} or {@link TransactionException.Ended}, and sends nothing: it is never outside unnoticed.
 * {@link #transaction} joins the transaction that is around it; where none is, it begins one, on the held connection if there is
 * one.
 *
 * <p>In {@link MutinyDb#connection} the verbs share its connection, and each commits by itself. That makes a connection the
 * scope of a request: it is taken by the first verb, and given back when the request has ended.
 */
public final class AmbientDb extends MutinyOperations {
    private final Db db;

    AmbientDb(Db db, Around around) {
        super(around);
        this.db = db;
    }

    @Override
    Operations operations(Context context) {
        var open = around().in(context);
        if (open == null) {
            throw new TransactionException.Absent();
        }
        return open;
    }

    @Override
    Operations transactional(Context context) {
        var open = around().in(context);
        return open == null ? db : open;
    }

    @Override
    Operations anywhere() {
        return db;
    }
}
