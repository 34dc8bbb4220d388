package blog;

import io.jino.error.ConstraintViolationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What a refusal of the database means to whoever asked.
 */
final class Refusals {
    @ServerExceptionMapper
    RestResponse<Map<String, String>> taken(ConstraintViolationException.Unique taken) {
        return RestResponse.status(Status.CONFLICT, Map.of("taken", String.valueOf(taken.constraint())));
    }
}
