/** The eleven tables of Chinook, a shop for digital music; foreign keys are plain columns. */
@NullMarked
package io.jino.tck.chinook.model;

import org.jspecify.annotations.NullMarked;
