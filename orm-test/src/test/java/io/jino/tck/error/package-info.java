/** What goes wrong, how it is told, and that it leaves nothing behind. */
@NullMarked
package io.jino.tck.error;

import org.jspecify.annotations.NullMarked;
