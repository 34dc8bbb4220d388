/**
 * The exceptions of Jino. Each carries data first and composes its text from it: the fact, the context, the
 * remedy and an id such as {@code [jino:no-row]} that can be searched for. No message contains a bound value.
 */
@NullMarked
package io.jino.error;

import org.jspecify.annotations.NullMarked;
