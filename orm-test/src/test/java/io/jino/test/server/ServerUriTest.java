package io.jino.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerUriTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://u:p@host:5432/db,                   postgresql://u:p@host:5432/new",
        "mysql://root@127.0.0.1:3307,                     mysql://root@127.0.0.1:3307/new",
        "mysql://root@127.0.0.1:3307/,                    mysql://root@127.0.0.1:3307/new",
        "postgresql://u@host/db?sslmode=disable&a=b/c,    postgresql://u@host/new?sslmode=disable&a=b/c",
        "postgresql://u@host?sslmode=disable&a=b/c,       postgresql://u@host/new?sslmode=disable&a=b/c"
    })
    void changes_only_the_database(String server, String expected) {
        assertThat(new ServerUri(server).withDatabase("new").text()).isEqualTo(expected);
    }

    @Test
    void shows_no_password() {
        assertThat(new ServerUri("postgresql://user:secret@host:5432/db?password=secret"))
                .hasToString("host:5432");
    }

    @Test
    void refuses_what_is_no_uri_without_repeating_it() {
        assertThatThrownBy(() -> new ServerUri("host=db password=secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postgresql://")
                .hasMessageNotContaining("secret");
    }
}
