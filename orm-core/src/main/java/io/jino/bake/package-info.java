/**
 * Baked queries: built and written once, and run with other arguments each time.
 */
@NullMarked
package io.jino.bake;

import org.jspecify.annotations.NullMarked;
