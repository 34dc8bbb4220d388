/** What networks and servers do to a connection, and that nothing is lost and nothing lies then. */
@NullMarked
package io.jino.tck.faults;

import org.jspecify.annotations.NullMarked;
