/** Questions to a real shop's data, asked with the query language and by hand. */
@NullMarked
package io.jino.tck.chinook;

import org.jspecify.annotations.NullMarked;
