package io.jino.tck.query.tpch;

import io.jino.test.JinoTest;

@JinoTest
class TpchPostgresTest extends TpchTest {}
