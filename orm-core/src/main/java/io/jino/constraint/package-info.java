/**
 * What a table has besides its columns and its key, as an entity declares it: foreign keys, indexes, checks, a comment.
 */
@NullMarked
package io.jino.constraint;

import org.jspecify.annotations.NullMarked;
