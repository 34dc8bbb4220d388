/** Entities with relations of every kind. */
@NullMarked
package io.jino.tck.relation.model;

import org.jspecify.annotations.NullMarked;
