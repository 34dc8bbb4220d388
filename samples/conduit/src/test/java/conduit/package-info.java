@NullMarked
package conduit;

import org.jspecify.annotations.NullMarked;
