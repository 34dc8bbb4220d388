/** Hibernate ORM, and the entities that Hibernate Reactive has, too. */
@NullMarked
package io.jino.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
