package io.jino.expr;

import io.jino.type.SqlType;

/**
 * Any number of values that are given when a baked query is run.
 *
 * <pre>{@code
 * static final Baked1<Collection<? extends Long>, Author> AMONG =
 *         Baked.bake(Parameter.list(SqlType.LONG), ids -> AUTHOR.find().where(AUTHOR.id.in(ids)));
 *
 * AMONG.with(List.of(1L, 2L))
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = any($1::int8[])
 * }</pre>
 *
 * @param param the parameter
 * @param type the type of the values
 * @param <T> the Java type of the values
 */
public record ValueList<T>(Node.Param param, SqlType<T> type) {}
