@NullMarked
package io.jino.tck.ddl.model;

import org.jspecify.annotations.NullMarked;
