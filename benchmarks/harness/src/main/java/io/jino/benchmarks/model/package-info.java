/** What the workloads read and write, as plain values. */
@NullMarked
package io.jino.benchmarks.model;

import org.jspecify.annotations.NullMarked;
