/** The times of insert and update, by the client's clock. */
@NullMarked
package io.jino.tck.audit;

import org.jspecify.annotations.NullMarked;
