/** Real database servers for tests: where one comes from, and empty databases on it. Needs no test framework. */
@NullMarked
package io.jino.test.server;

import org.jspecify.annotations.NullMarked;
