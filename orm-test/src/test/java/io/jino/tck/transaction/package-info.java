/** Transactions, savepoints and connections that are held, through futures and through Unis. */
@NullMarked
package io.jino.tck.transaction;

import org.jspecify.annotations.NullMarked;
