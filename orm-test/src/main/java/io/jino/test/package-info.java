/** Real databases for JUnit 5: where a server comes from, and an empty database of its own for every test class. */
@NullMarked
package io.jino.test;

import org.jspecify.annotations.NullMarked;
