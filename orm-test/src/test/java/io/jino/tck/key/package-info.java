/** How a row is identified, and who makes its key. */
@NullMarked
package io.jino.tck.key;

import org.jspecify.annotations.NullMarked;
