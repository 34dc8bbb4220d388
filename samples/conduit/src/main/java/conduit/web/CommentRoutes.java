package conduit.web;

import conduit.service.Comments;
import conduit.service.Problem;

/**
 * What is said about articles.
 */
record CommentRoutes(Comments comments) {
    private static final String ALL = "/api/articles/:slug/comments";

    void mount(Api api) {
        api.get(
                ALL,
                Access.OPTIONAL,
                call -> comments.list(call.path("slug"), call.user()).map(found -> Answer.ok("comments", found)));
        api.post(
                ALL,
                Access.REQUIRED,
                call -> comments.add(
                                call.path("slug"),
                                call.user(),
                                call.body("comment", CommentRequest.class).checked())
                        .map(comment -> Answer.ok("comment", comment)));
        api.delete(
                ALL + "/:id",
                Access.REQUIRED,
                call -> comments.delete(call.path("slug"), id(call), call.user())
                        .map(deleted -> Answer.nothing()));
    }

    private static long id(Call call) {
        try {
            return Long.parseLong(call.path("id"));
        } catch (NumberFormatException none) {
            throw Problem.invalid("id must be a number");
        }
    }
}
