/**
 * Waits that have an end. Every verb waits twice with a time limit that is hardly ever reached, so that a timer for each wait
 * would be most of what a short verb costs.
 */
@NullMarked
package io.jino.deadline;

import org.jspecify.annotations.NullMarked;
