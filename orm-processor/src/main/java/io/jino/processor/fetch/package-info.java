/** What is known of projections, and of what they are made of: entities by their types, and expressions to write. */
@NullMarked
package io.jino.processor.fetch;

import org.jspecify.annotations.NullMarked;
