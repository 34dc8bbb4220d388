/** What the Javadoc of Jino shows, so that it is compiled and says what is sent. */
@NullMarked
package javadoc;

import org.jspecify.annotations.NullMarked;
