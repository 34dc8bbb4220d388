/** What the verbs write, and what they send for it. */
@NullMarked
package io.jino.tck.write;

import org.jspecify.annotations.NullMarked;
