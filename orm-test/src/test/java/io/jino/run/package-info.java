/** What the drivers hide, asked of the drivers themselves; in this package because it is nobody else's business. */
@NullMarked
package io.jino.run;

import org.jspecify.annotations.NullMarked;
