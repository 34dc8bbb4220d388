package io.jino.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidTest {
    @Test
    void each_is_of_version_7_and_greater_than_the_one_before() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 10_000; i++) {
            UUID uuid = TimeOrderedUuid.next();
            assertThat(uuid.version()).isEqualTo(7);
            assertThat(uuid.variant()).isEqualTo(2);
            texts.add(uuid.toString());
        }

        assertThat(texts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void begins_with_the_milliseconds_of_now() {
        long before = System.currentTimeMillis();
        long stamped = TimeOrderedUuid.next().getMostSignificantBits() >>> 16;

        assertThat(stamped).isBetween(before, before + 60_000);
    }
}
