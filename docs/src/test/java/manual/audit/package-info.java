/** What the page about when a row was written shows. */
@NullMarked
package manual.audit;

import org.jspecify.annotations.NullMarked;
