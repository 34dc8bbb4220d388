/** Hibernate Reactive. */
@NullMarked
package io.jino.benchmarks.reactive;

import org.jspecify.annotations.NullMarked;
