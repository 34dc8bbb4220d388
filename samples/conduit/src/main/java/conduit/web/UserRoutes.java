package conduit.web;

import static conduit.domain.UserTable.USER;

import conduit.domain.User;
import conduit.service.Users;

/**
 * Registration, login, and what a user says of himself.
 */
record UserRoutes(Users users, Tokens tokens) {
    void mount(Api api) {
        api.post(
                "/api/users",
                Access.PUBLIC,
                call -> users.register(call.body("user", UserRequest.class).registration())
                        .map(user -> Answer.created("user", account(user))));
        api.post("/api/users/login", Access.PUBLIC, call -> {
            var login = call.body("user", UserRequest.class).login();
            return users.login(login.email(), login.password()).map(user -> Answer.ok("user", account(user)));
        });
        api.get(
                "/api/user",
                Access.REQUIRED,
                call -> users.get(call.user()).map(user -> Answer.ok("user", account(user))));
        api.put(
                "/api/user",
                Access.REQUIRED,
                call -> users.update(
                                call.user(),
                                call.body("user", UserRequest.class).change())
                        .map(user -> Answer.ok("user", account(user))));
    }

    private Account account(User user) {
        return Account.of(user, tokens.issue(USER.keyOf(user)));
    }
}
