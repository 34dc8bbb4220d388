/**
 * Dialects and the renderer: from a statement as data to its text and its binds.
 */
@NullMarked
package io.jino.sql;

import org.jspecify.annotations.NullMarked;
