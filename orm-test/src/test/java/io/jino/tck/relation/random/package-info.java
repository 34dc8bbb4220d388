/** Random rows and random fetches of them: what is loaded is what Java puts together from the same rows. */
@NullMarked
package io.jino.tck.relation.random;

import org.jspecify.annotations.NullMarked;
