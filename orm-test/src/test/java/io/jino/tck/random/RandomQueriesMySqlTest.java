package io.jino.tck.random;

class RandomQueriesMySqlTest extends RandomQueriesTest {
    @Override
    RandomDatabase connect() {
        return RandomDatabase.mysql();
    }
}
