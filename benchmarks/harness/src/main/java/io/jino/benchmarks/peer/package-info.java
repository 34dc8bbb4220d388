/** What a library has to do to be compared: one method for each workload. */
@NullMarked
package io.jino.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
