/** One library at work in a JVM of its own: what it does, for how long, and what that costs. */
@NullMarked
package io.jino.benchmarks.client;

import org.jspecify.annotations.NullMarked;
