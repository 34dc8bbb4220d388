/** How a database is reached, and left. */
@NullMarked
package io.jino.tck.life;

import org.jspecify.annotations.NullMarked;
