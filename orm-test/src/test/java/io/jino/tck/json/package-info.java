/** JSON documents as columns, and their members as expressions. */
@NullMarked
package io.jino.tck.json;

import org.jspecify.annotations.NullMarked;
