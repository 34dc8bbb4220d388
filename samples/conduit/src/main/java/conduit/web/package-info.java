/**
 * Conduit over HTTP: what is taken, what is answered, and nothing about tables.
 */
@NullMarked
package conduit.web;

import org.jspecify.annotations.NullMarked;
