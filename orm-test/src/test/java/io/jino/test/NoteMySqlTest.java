package io.jino.test;

@JinoTest(Database.MYSQL)
class NoteMySqlTest extends NoteTest {}
