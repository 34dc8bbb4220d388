package conduit.web;

import conduit.service.Profiles;

/**
 * What users see of each other.
 */
record ProfileRoutes(Profiles profiles) {
    private static final String PROFILE = "/api/profiles/:username";

    void mount(Api api) {
        api.get(
                PROFILE,
                Access.OPTIONAL,
                call -> profiles.show(call.path("username"), call.user())
                        .map(profile -> Answer.ok("profile", profile)));
        api.post(
                PROFILE + "/follow",
                Access.REQUIRED,
                call -> profiles.follow(call.path("username"), call.user())
                        .map(profile -> Answer.ok("profile", profile)));
        api.delete(
                PROFILE + "/follow",
                Access.REQUIRED,
                call -> profiles.unfollow(call.path("username"), call.user())
                        .map(profile -> Answer.ok("profile", profile)));
    }
}
