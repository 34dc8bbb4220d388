package conduit.web;

/**
 * Who may ask.
 */
enum Access {
    /** Everybody; a token that is of no use is overlooked. */
    PUBLIC,

    /** Everybody who has no token or a good one. */
    OPTIONAL,

    /** Users. */
    REQUIRED
}
