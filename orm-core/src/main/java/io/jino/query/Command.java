package io.jino.query;

/**
 * What changes rows: a value that can be kept, shared and run any number of times. Building it touches no database.
 */
public sealed interface Command permits Insert, Update, Delete {}
