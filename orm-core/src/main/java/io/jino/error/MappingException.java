package io.jino.error;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A value of the database that cannot become the component it is mapped to, or an entity that cannot become a row.
 */
public final class MappingException extends JinoException {
    private final String column;
    private final String component;

    /**
     * @param id the searchable word, without its prefix
     * @param column the column, qualified by its table
     * @param component the component, qualified by its type
     * @param fact what is wrong, one sentence
     * @param remedy what to do, one sentence
     * @param cause why, or null
     */
    public MappingException(
            String id, String column, String component, String fact, String remedy, @Nullable Throwable cause) {
        super(id, fact, Arrays.asList("Column: " + column, "Component: " + component), remedy, cause);
        this.column = column;
        this.component = component;
    }

    /** The column, qualified by its table. */
    public String column() {
        return column;
    }

    /** The component, qualified by its type. */
    public String component() {
        return component;
    }
}
