package io.jino.tck.injection;

import io.jino.test.JinoTest;

@JinoTest
class HostileNamesPostgresTest extends HostileNamesTest {}
