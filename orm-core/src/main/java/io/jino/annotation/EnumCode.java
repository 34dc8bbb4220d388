package io.jino.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the accessor of an enum that gives the code to store: a method without parameters of a basic type, different
 * for every constant.
 *
 * <pre>{@code
 * enum Status {
 *     OPEN("o"), CLOSED("c");
 *     private final String code;
 *     Status(String code) { this.code = code; }
 *     @EnumCode String code() { return code; }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface EnumCode {}
