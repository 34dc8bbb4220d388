/** JDBC by hand. */
@NullMarked
package io.jino.benchmarks.jdbc;

import org.jspecify.annotations.NullMarked;
