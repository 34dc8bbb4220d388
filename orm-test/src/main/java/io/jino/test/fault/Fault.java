package io.jino.test.fault;

/** What happens to a connection when a statement passes. */
public enum Fault {
    /** The statement does not reach the server; both sides see a reset. */
    RESET,

    /** Half of the statement's message reaches the server; then both sides see a reset. */
    CUT_REQUEST,

    /** The server carries the statement out, and its reply is thrown away; then both sides see a reset. */
    LOSE_REPLY,

    /** The server carries the statement out, and half of the first message of its reply arrives; then a reset. */
    CUT_REPLY,

    /** The server carries the statement out, and nothing arrives any more, not even an end. */
    FREEZE_REPLY,

    /** The statement does not reach the server, and nothing passes any more in either direction, not even an end. */
    FREEZE,

    /** The statement does not reach the server; the client sees an orderly end. */
    CLOSE;

    boolean concernsReply() {
        return this == LOSE_REPLY || this == CUT_REPLY || this == FREEZE_REPLY;
    }
}
