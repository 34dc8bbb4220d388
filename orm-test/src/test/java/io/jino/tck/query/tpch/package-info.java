/** The 22 questions of TPC-H, asked with the query language and by hand. */
@NullMarked
package io.jino.tck.query.tpch;

import org.jspecify.annotations.NullMarked;
