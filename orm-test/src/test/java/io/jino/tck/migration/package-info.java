@NullMarked
package io.jino.tck.migration;

import org.jspecify.annotations.NullMarked;
