package io.jino.test;

@JinoTest
class NotePostgresTest extends NoteTest {}
