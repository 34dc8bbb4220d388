/** What generated relations and projections load. */
@NullMarked
package io.jino.tck.projection;

import org.jspecify.annotations.NullMarked;
