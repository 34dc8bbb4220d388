/**
 * What is there, as the catalog of a database says: tables, columns, keys, indexes and conditions.
 */
@NullMarked
package io.jino.catalog;

import org.jspecify.annotations.NullMarked;
