/** What the projections are of, declared with all kinds of relations. */
@NullMarked
package io.jino.tck.projection.model;

import org.jspecify.annotations.NullMarked;
