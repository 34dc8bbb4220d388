/**
 * How a pool of connections is opened: what an address says, and what has to be told to each driver so that nothing is
 * sent in plain text by accident, queues have an end and statements stay prepared.
 */
@NullMarked
package io.jino.pool;

import org.jspecify.annotations.NullMarked;
