/**
 * What the drivers fail with, turned into the exceptions of Jino: the only place that knows their classes and the codes of
 * the servers.
 */
@NullMarked
package io.jino.fault;

import org.jspecify.annotations.NullMarked;
