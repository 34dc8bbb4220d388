/** The behaviour suite: the same tests on each database, through futures and through Unis. */
@NullMarked
package io.jino.tck;

import org.jspecify.annotations.NullMarked;
