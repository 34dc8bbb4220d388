/**
 * A blog on Quarkus: articles, tags, comments. The pool and its configuration are Quarkus's own.
 */
@NullMarked
package blog;

import org.jspecify.annotations.NullMarked;
