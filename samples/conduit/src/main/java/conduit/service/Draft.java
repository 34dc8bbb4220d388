package conduit.service;

import java.util.List;

/**
 * An article that is to be written.
 *
 * @param tags in any order
 */
public record Draft(String title, String description, String body, List<String> tags) {}
