package io.jino.tck.random;

class RandomQueriesPostgresTest extends RandomQueriesTest {
    @Override
    RandomDatabase connect() {
        return RandomDatabase.postgres();
    }
}
