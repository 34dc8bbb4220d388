/**
 * The first look at Jino: a few entities, every verb, and the SQL that is sent.
 */
@NullMarked
package quickstart;

import org.jspecify.annotations.NullMarked;
