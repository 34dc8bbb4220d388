/** What is loaded along relations, in how many statements, and what they say. */
@NullMarked
package io.jino.tck.relation;

import org.jspecify.annotations.NullMarked;
