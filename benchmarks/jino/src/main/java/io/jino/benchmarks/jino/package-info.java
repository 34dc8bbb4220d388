/** Jino at work, through its futures and through Mutiny. */
@NullMarked
package io.jino.benchmarks.jino;

import org.jspecify.annotations.NullMarked;
