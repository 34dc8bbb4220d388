package conduit.web;

import conduit.service.Draft;
import conduit.service.Problem;
import conduit.service.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sent about an article: to write it, to change it.
 */
record ArticleRequest(
        @Nullable String title,
        @Nullable String description,
        @Nullable String body,
        @Nullable List<@Nullable String> tagList) {
    Draft draft() {
        var checks = new Checks();
        var draft = new Draft(
                checks.line("title", title),
                checks.text("description", description),
                checks.text("body", body),
                tagList == null
                        ? List.of()
                        : tagList.stream().map(tag -> checks.line("tag", tag)).toList());
        checks.passed();
        return draft;
    }

    Revision revision() {
        if (title == null && description == null && body == null) {
            throw Problem.invalid("article can't be empty");
        }
        var checks = new Checks();
        var revision = new Revision(
                title == null ? null : checks.line("title", title),
                description == null ? null : checks.text("description", description),
                body == null ? null : checks.text("body", body));
        checks.passed();
        return revision;
    }
}
