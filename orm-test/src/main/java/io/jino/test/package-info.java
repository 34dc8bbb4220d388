/** Tests against real databases with JUnit 5; {@link io.jino.test.JinoTest} is the door. */
@NullMarked
package io.jino.test;

import org.jspecify.annotations.NullMarked;
