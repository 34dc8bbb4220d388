/**
 * What is shown of the rows: records whose types say what is loaded, and who looks.
 */
@NullMarked
package conduit.view;

import org.jspecify.annotations.NullMarked;
