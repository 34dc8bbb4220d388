package conduit.service;

/**
 * Which part of a list.
 *
 * @param limit how many at most
 * @param offset how many come before it
 */
public record Slice(long limit, long offset) {}
