package conduit.web;

import conduit.service.Tags;

/**
 * The words that articles can be found by.
 */
record TagRoutes(Tags tags) {
    void mount(Api api) {
        api.get("/api/tags", Access.PUBLIC, call -> tags.all().map(names -> Answer.ok("tags", names)));
    }
}
