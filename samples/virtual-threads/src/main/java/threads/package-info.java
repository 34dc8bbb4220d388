/**
 * The queries of Conduit in blocking style, on virtual threads.
 */
@NullMarked
package threads;

import org.jspecify.annotations.NullMarked;
