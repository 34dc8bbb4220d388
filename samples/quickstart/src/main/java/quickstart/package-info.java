/**
 * The first look at Jino: one entity, every verb, and the SQL that is sent.
 */
@NullMarked
package quickstart;

import org.jspecify.annotations.NullMarked;
