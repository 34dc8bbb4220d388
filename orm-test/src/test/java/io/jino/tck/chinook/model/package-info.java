/** The eleven tables of Chinook, a shop for digital music, and the relations between them. */
@NullMarked
package io.jino.tck.chinook.model;

import org.jspecify.annotations.NullMarked;
