package io.jino.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which the database is not what an entity says.
 *
 * @param kind what kind of thing
 * @param entity the entity's simple name, or the name of what belongs to no entity alone: a schema, a sequence, an enum type
 * @param component the component, with dots for embedded ones, or null if it is not about one
 * @param fact what is there and what was expected
 * @param sql what would mend it, in this order; empty if nothing can that is known here
 * @param isDestructive whether that may lose data
 * @param isHarmless whether every statement of the entity works all the same
 */
public record Difference(
        Kind kind,
        String entity,
        @Nullable String component,
        String fact,
        List<String> sql,
        boolean isDestructive,
        boolean isHarmless) {
    /** What a difference is about, in the order in which differences are mended. */
    public enum Kind {
        /** A schema, a database on MySQL and MariaDB, that is not there. */
        SCHEMA,
        /** An enum type of PostgreSQL, or a constant of it. */
        ENUM_TYPE,
        /** A sequence that is not there. */
        SEQUENCE,
        /** A table that is not there. */
        TABLE,
        /** A table that cannot keep every character, on MySQL and MariaDB. */
        CHARACTER_SET,
        /** A column that is not there. */
        COLUMN,
        /** A column of another type, length or precision. */
        TYPE,
        /** A column that may be null and must not, or the other way round. */
        NULLABILITY,
        /** A column that does not make its value by itself. */
        IDENTITY,
        /** A column without its default. */
        DEFAULT,
        /** A primary key that is not there, or has other columns. */
        PRIMARY_KEY,
        /** A unique key that is not there. */
        UNIQUE,
        /** An index that is not there, or is another one. */
        INDEX,
        /** A condition that is not there. */
        CHECK,
        /** A foreign key that is not there, leads elsewhere, or does something else. */
        FOREIGN_KEY,
        /** A comment that is another one. */
        COMMENT,
        /** A column that the entity does not have. */
        SURPLUS_COLUMN,
        /** A statement that the database refuses to prepare. */
        STATEMENT
    }

    /** Copies the list. */
    public Difference {
        sql = List.copyOf(sql);
    }

    Difference destructive() {
        return new Difference(kind, entity, component, fact, sql, true, isHarmless);
    }

    Difference harmless() {
        return new Difference(kind, entity, component, fact, sql, isDestructive, true);
    }

    /** Where and what, and the SQL that would mend it on lines of their own. */
    @Override
    public String toString() {
        var text = new StringBuilder(entity)
                .append(component == null ? "" : "." + component)
                .append(": ")
                .append(fact);
        sql.forEach(statement -> text.append("\n    ").append(statement).append(';'));
        return text.toString();
    }
}
