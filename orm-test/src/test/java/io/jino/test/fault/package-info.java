/** The proxy seen from a plain driver, without Jino in between. */
@NullMarked
package io.jino.test.fault;

import org.jspecify.annotations.NullMarked;
