/**
 * Tables and columns as values: what the processor writes once for every entity. A column is an expression that
 * also knows its component.
 */
@NullMarked
package io.jino.schema;

import org.jspecify.annotations.NullMarked;
