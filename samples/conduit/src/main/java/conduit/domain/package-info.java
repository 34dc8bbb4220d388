/**
 * The rows: one record for each table, and nothing in it but its columns.
 */
@NullMarked
package conduit.domain;

import org.jspecify.annotations.NullMarked;
