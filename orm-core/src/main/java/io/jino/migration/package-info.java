/**
 * Migrations: files of SQL, each carried out once and in order, and the record of it, both as Flyway has them.
 */
@NullMarked
package io.jino.migration;

import org.jspecify.annotations.NullMarked;
