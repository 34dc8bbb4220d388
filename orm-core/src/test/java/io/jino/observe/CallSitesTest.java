package io.jino.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallSitesTest {
    private static final String SQL = "select 1";

    @Test
    void are_remembered_for_the_first_verbs() {
        var sites = new CallSites(true);
        for (int i = 0; i < 1_000; i++) {
            assertThat(sites.isWanted(SQL)).isTrue();
        }
        assertThat(sites.isWanted(SQL)).isFalse();
    }

    @Test
    void are_remembered_for_what_has_failed_and_for_nothing_else() {
        var sites = used();
        sites.failed(SQL);
        assertThat(sites.isWanted("select 2")).isFalse();
        for (int i = 0; i < 1_000; i++) {
            assertThat(sites.isWanted(SQL)).isTrue();
        }
        assertThat(sites.isWanted(SQL)).isFalse();
    }

    @Test
    void are_remembered_where_the_statement_is_not_known() {
        assertThat(used().isWanted(null)).isTrue();
    }

    @Test
    void are_not_remembered_where_they_are_off() {
        var sites = new CallSites(false);
        sites.failed(SQL);
        assertThat(sites.isWanted(SQL)).isFalse();
        assertThat(sites.isWanted(null)).isFalse();
    }

    private static CallSites used() {
        var sites = new CallSites(true);
        while (sites.isWanted(SQL)) {
            assertThat(sites.isOn()).isTrue();
        }
        return sites;
    }
}
