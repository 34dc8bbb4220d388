package conduit.view;

/**
 * How points in time are written.
 */
final class Times {
    /** With three digits of the second, always. */
    static final String PATTERN = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'";

    private Times() {}
}
