@NullMarked
package threads;

import org.jspecify.annotations.NullMarked;
