/** What the page about tables shows. */
@NullMarked
package manual.schema;

import org.jspecify.annotations.NullMarked;
