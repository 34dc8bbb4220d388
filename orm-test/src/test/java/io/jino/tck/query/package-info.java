/** What the verbs read, and what they send for it. */
@NullMarked
package io.jino.tck.query;

import org.jspecify.annotations.NullMarked;
