@NullMarked
package io.jino.tck.ddl;

import org.jspecify.annotations.NullMarked;
