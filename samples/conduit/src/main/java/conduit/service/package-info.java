/**
 * What Conduit does. Each method is a {@code Uni} that joins the transaction, or the connection of the request, that is around
 * it; none of them sees a connection.
 */
@NullMarked
package conduit.service;

import org.jspecify.annotations.NullMarked;
