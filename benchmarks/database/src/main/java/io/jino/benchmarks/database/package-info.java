/** A database with the rows that the workloads read. */
@NullMarked
package io.jino.benchmarks.database;

import org.jspecify.annotations.NullMarked;
