/**
 * What only MySQL and MariaDB have: their JSON functions and their full-text search. It begins at
 * {@link io.jino.mysql.MySql}; a statement with any of it is refused on PostgreSQL when it is rendered.
 */
@NullMarked
package io.jino.mysql;

import org.jspecify.annotations.NullMarked;
