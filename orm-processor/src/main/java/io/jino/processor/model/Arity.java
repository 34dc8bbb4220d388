package io.jino.processor.model;

/** How many rows a relation leads to. */
public enum Arity {
    ONE,
    ONE_OR_NONE,
    MANY
}
