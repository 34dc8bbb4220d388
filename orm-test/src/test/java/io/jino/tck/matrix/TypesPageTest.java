package io.jino.tck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the manual says what {@link MatrixTest} and {@link ForeignTest} find; {@code -Dtypes.update=true} writes it anew. */
class TypesPageTest {
    private static final Path PAGE = Path.of("../docs/types.md");

    @Test
    void is_what_the_tests_find() throws IOException {
        if (Boolean.getBoolean("types.update")) {
            Files.writeString(PAGE, TypesPage.text());
        }

        assertThat(TypesPage.text()).isEqualTo(Files.readString(PAGE));
    }
}
