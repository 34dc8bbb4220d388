/**
 * SQL that a user wrote by hand, with bound parameters and typed results.
 */
@NullMarked
package io.jino.raw;

import org.jspecify.annotations.NullMarked;
