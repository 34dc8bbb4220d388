/**
 * Model to problems. Every rule is a method, and all of them run.
 */
@NullMarked
package io.jino.processor.check;

import org.jspecify.annotations.NullMarked;
