package conduit.service;

/**
 * Who wants to become a user.
 */
public record Registration(String username, String email, String password) {
    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
        return "Registration[" + username + "]";
    }
}
