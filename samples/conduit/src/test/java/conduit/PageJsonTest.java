package conduit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jino.query.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageJsonTest {
    @Test
    void a_page_is_json_by_plain_jackson_and_back() throws JsonProcessingException {
        var mapper = new ObjectMapper();
        var page = new Page<>(List.of("a", "b"), 5, 2, 2);

        String json = mapper.writeValueAsString(page);

        assertThat(json).isEqualTo("{\"rows\":[\"a\",\"b\"],\"total\":5,\"offset\":2,\"limit\":2}");
        assertThat(mapper.readValue(json, new TypeReference<Page<String>>() {})).isEqualTo(page);
    }
}
