/** What Jino does besides waiting for a database, part by part. */
@NullMarked
package io.jino.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
