package conduit.web;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to comment on an article.
 */
record CommentRequest(@Nullable String body) {
    String checked() {
        var checks = new Checks();
        String text = checks.text("body", body);
        checks.passed();
        return text;
    }
}
