/** What the suite stores: entities as a user writes them. */
@NullMarked
package io.jino.tck.model;

import org.jspecify.annotations.NullMarked;
