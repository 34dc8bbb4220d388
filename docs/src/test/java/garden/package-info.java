/** What a newcomer writes first; see {@code getting-started.md}. */
@NullMarked
package garden;

import org.jspecify.annotations.NullMarked;
