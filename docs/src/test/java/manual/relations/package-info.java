/** What {@code relations.md} quotes. */
@NullMarked
package manual.relations;

import org.jspecify.annotations.NullMarked;
