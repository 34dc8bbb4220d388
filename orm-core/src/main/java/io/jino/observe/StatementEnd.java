package io.jino.observe;

import io.jino.error.JinoException;
import io.jino.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * How a statement ended.
 *
 * @param statement what was sent
 * @param rows how many rows came back or were changed; zero if it failed
 * @param nanos from the moment it was handed to the driver, in ns
 * @param failure what it failed with, or null
 */
public record StatementEnd(
        Statement statement,
        long rows,
        long nanos,
        @Nullable JinoException failure) {}
