/** A bank, whose ids cannot be mistaken for one another. */
@NullMarked
@Converters({UriConverter.class, EnumSetConverter.class})
package io.jino.tck.value.model;

import io.jino.annotation.Converters;
import org.jspecify.annotations.NullMarked;
