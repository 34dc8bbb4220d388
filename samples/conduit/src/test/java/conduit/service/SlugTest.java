package conduit.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "How to weave, how-to-weave",
        "' -- So, what?! -- ', so-what",
        "Crème brûlée, creme-brulee",
        "Über 100%, uber-100",
        "Война и мир, воина-и-мир",
        "詩 と 歌, 詩-と-歌",
        "!?, article"
    })
    void is_made_of_letters_and_digits(String title, String slug) {
        assertThat(Slug.of(title).text()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "a b, 3"})
    void has_an_end(String title, int times) {
        assertThat(Slug.of(title.repeat(1000 * times)).text()).hasSizeLessThanOrEqualTo(200);
    }
}
