/**
 * What the manual and the README quote, compiled and run.
 */
@NullMarked
package manual;

import org.jspecify.annotations.NullMarked;
