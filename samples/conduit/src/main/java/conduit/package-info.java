/**
 * A real service to someone else's contract: the backend of Conduit, a place to write, read and follow.
 */
@NullMarked
package conduit;

import org.jspecify.annotations.NullMarked;
