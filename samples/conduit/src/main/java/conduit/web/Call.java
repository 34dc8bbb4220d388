package conduit.web;

import conduit.service.Problem;
import conduit.service.Slice;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * A request, and who asks.
 *
 * @param user the id of the user who asks, or {@link Tokens#NOBODY}
 */
record Call(RoutingContext context, long user) {
    private static final long MOST_ROWS = 100;
    private static final long USUAL_ROWS = 20;

    String path(String name) {
        return context.pathParam(name);
    }

    @Nullable String query(String name) {
        return context.queryParams().get(name);
    }

    /** What stands at a name in the body. */
    <T> T body(String name, Class<T> type) {
        return Json.read(context.body().asString(), name, type);
    }

    Slice slice() {
        return new Slice(Math.min(number("limit", 1, USUAL_ROWS), MOST_ROWS), number("offset", 0, 0));
    }

    private long number(String name, long least, long usual) {
        String text = query(name);
        if (text == null) {
            return usual;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException none) {
            // As one that is too small.
        }
        throw Problem.invalid(name + " must be a number that is at least " + least);
    }
}
