/** What {@code json.md} quotes. */
@NullMarked
package manual.documents;

import org.jspecify.annotations.NullMarked;
