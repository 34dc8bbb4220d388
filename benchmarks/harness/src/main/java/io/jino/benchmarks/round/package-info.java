/** Who is measured when: peers take turns, so that all see the same machine. */
@NullMarked
package io.jino.benchmarks.round;

import org.jspecify.annotations.NullMarked;
