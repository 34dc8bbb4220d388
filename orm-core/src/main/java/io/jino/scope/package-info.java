/**
 * What verbs run in: a connection of their own, one that is held for several, a transaction, a savepoint. Carries out plans,
 * and decides when a transaction begins, commits, rolls back and is repeated.
 */
@NullMarked
package io.jino.scope;

import org.jspecify.annotations.NullMarked;
