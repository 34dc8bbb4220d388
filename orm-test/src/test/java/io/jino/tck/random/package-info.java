/** Random conditions and orders: what the databases answer is what an evaluation of the same tree in Java gives. */
@NullMarked
package io.jino.tck.random;

import org.jspecify.annotations.NullMarked;
