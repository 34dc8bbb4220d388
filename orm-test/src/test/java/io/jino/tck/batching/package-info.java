/** Reading by keys, several at once. */
@NullMarked
package io.jino.tck.batching;

import org.jspecify.annotations.NullMarked;
