package io.jino.constraint;

/**
 * A condition that the database holds every row to.
 *
 * @param name the constraint's name
 * @param condition the condition, in the database's words
 */
public record Check(String name, String condition) {}
