/**
 * Compiles entities to tables: the rounds of the compiler, in each of which entities are read, checked and written.
 */
@NullMarked
package io.jino.processor;

import org.jspecify.annotations.NullMarked;
