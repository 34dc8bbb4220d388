/** R2DBC: its driver by hand, jOOQ and Spring Data. */
@NullMarked
package io.jino.benchmarks.r2dbc;

import org.jspecify.annotations.NullMarked;
