/** How values of each type come through, or are refused. */
@NullMarked
package io.jino.tck.type;

import org.jspecify.annotations.NullMarked;
