/**
 * What can be seen of Jino at work: who is told of statements, what is logged, and where a failure says it came from.
 * Where nobody looks, it costs nothing.
 */
@NullMarked
package io.jino.observe;

import org.jspecify.annotations.NullMarked;
