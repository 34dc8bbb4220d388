@NullMarked
package io.jino.tck.drift;

import org.jspecify.annotations.NullMarked;
