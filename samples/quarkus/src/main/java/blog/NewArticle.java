package blog;

import java.util.List;

/**
 * An article that is to be written.
 */
public record NewArticle(String slug, String title, String body, List<String> tags) {}
