package io.jino.run;

import io.jino.error.ConstraintViolationException;
import io.jino.error.DatabaseException;
import io.jino.error.DatabaseException.Fault;
import io.vertx.pgclient.PgException;

/**
 * What PostgreSQL refuses, by SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
final class PostgresFaults {
    private PostgresFaults() {}

    static DatabaseException of(io.vertx.sqlclient.DatabaseException refusal, Fault fault) {
        if (!(refusal instanceof PgException pg) || pg.getSqlState() == null) {
            return new DatabaseException(fault);
        }
        return switch (pg.getSqlState()) {
            case "23505" -> new ConstraintViolationException.Unique(pg.getConstraint(), fault);
            case "23503", "23001" -> new ConstraintViolationException.ForeignKey(pg.getConstraint(), fault);
            case "23502" -> new ConstraintViolationException.NotNull(pg.getColumn(), fault);
            case "23514" -> new ConstraintViolationException.Check(pg.getConstraint(), fault);
            case "23P01" -> new ConstraintViolationException.Exclusion(pg.getConstraint(), fault);
            default -> new DatabaseException(fault);
        };
    }
}
