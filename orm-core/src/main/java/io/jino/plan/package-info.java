/**
 * What a verb takes to carry out: the statements, in their order, and how their replies become the result. Pure
 * data and functions, so it is tested without a database.
 */
@NullMarked
package io.jino.plan;

import org.jspecify.annotations.NullMarked;
