package conduit.web;

import conduit.service.Problem;
import conduit.service.Registration;
import conduit.service.UserChange;
import org.jspecify.annotations.Nullable;

/**
 * What is sent about a user: to register, to log in, to change.
 */
record UserRequest(
        @Nullable String username,
        @Nullable String email,
        @Nullable String password,
        @Nullable String bio,
        @Nullable String image) {
    Registration registration() {
        var checks = new Checks();
        var wanted =
                new Registration(checks.line("username", username), checks.email(email), checks.password(password));
        checks.passed();
        return wanted;
    }

    Login login() {
        var checks = new Checks();
        var login = new Login(checks.text("email", email), checks.text("password", password));
        checks.passed();
        return login;
    }

    UserChange change() {
        if (username == null && email == null && password == null && bio == null && image == null) {
            throw Problem.invalid("user can't be empty");
        }
        var checks = new Checks();
        var change = new UserChange(
                username == null ? null : checks.line("username", username),
                email == null ? null : checks.email(email),
                password == null ? null : checks.password(password),
                bio,
                image);
        checks.passed();
        return change;
    }

    /** Who says that he is a user. */
    record Login(String email, String password) {}
}
