package io.jino.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came back for a statement.
 *
 * @param rows what was read, in the order of arrival
 * @param affected how many rows the statement changed; on MySQL and MariaDB an update counts the rows it found
 * @param lastInsertedId the first id that the statement made, on MySQL and MariaDB; null where there is none
 * @param <T> what each row was read as
 */
public record Reply<T>(
        List<T> rows, long affected, @Nullable Long lastInsertedId) {}
