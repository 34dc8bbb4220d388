/**
 * How objects become JSON and back: {@link io.jino.json.JsonFormat}, by Jackson unless the application has one of its own.
 */
@NullMarked
package io.jino.json;

import org.jspecify.annotations.NullMarked;
