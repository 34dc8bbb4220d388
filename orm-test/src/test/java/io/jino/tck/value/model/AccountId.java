package io.jino.tck.value.model;

/** The id of an account, and of nothing else. */
public record AccountId(long value) {}
