/**
 * What differs between entities and a database that is there: found in its catalog, told all at once, and mended by a script.
 */
@NullMarked
package io.jino.drift;

import org.jspecify.annotations.NullMarked;
