package io.jino.processor.write;

import com.palantir.javapoet.ClassName;

/** The types of Jino and others that generated code refers to. */
final class Names {
    static final ClassName SQL_TYPE = ClassName.get("io.jino.type", "SqlType");
    static final ClassName ROW = ClassName.get("io.jino.type", "Row");
    static final ClassName PREDICATE = ClassName.get("io.jino.expr", "Predicate");
    static final ClassName COLUMN = ClassName.get("io.jino.schema", "Column");
    static final ClassName TEXT_COLUMN = ClassName.get("io.jino.schema", "TextColumn");
    static final ClassName TEMPORAL_COLUMN = ClassName.get("io.jino.schema", "TemporalColumn");
    static final ClassName NUMBER_COLUMN = ClassName.get("io.jino.schema", "NumberColumn");
    static final ClassName BOOLEAN_COLUMN = ClassName.get("io.jino.schema", "BooleanColumn");
    static final ClassName JSON_TYPE = ClassName.get("io.jino.json", "JsonType");
    static final ClassName JSON_COLUMN = ClassName.get("io.jino.document", "JsonColumn");
    static final ClassName JSON_MEMBER = ClassName.get("io.jino.document", "JsonMember");
    static final ClassName JSON_PARENT = ClassName.get("io.jino.document", "JsonParent");
    static final ClassName MEMBER_DEFINITION = ClassName.get("io.jino.document", "MemberDefinition");
    static final ClassName TEXT_MEMBER = ClassName.get("io.jino.document", "TextMember");
    static final ClassName NUMBER_MEMBER = ClassName.get("io.jino.document", "NumberMember");
    static final ClassName BOOLEAN_MEMBER = ClassName.get("io.jino.document", "BooleanMember");
    static final ClassName TEMPORAL_MEMBER = ClassName.get("io.jino.document", "TemporalMember");
    static final ClassName GENERATION = ClassName.get("io.jino.schema", "Generation");
    static final ClassName ENTITY_TABLE = ClassName.get("io.jino.query", "EntityTable");
    static final ClassName TABLE_DEFINITION = ClassName.get("io.jino.constraint", "TableDefinition");
    static final ClassName FOREIGN_KEY = ClassName.get("io.jino.constraint", "ForeignKey");
    static final ClassName INDEX = ClassName.get("io.jino.constraint", "Index");
    static final ClassName ACTION = ClassName.get("io.jino.annotation", "References", "Action");
    static final ClassName FETCH = ClassName.get("io.jino.schema", "Fetch");
    static final ClassName TO_ONE = ClassName.get("io.jino.relation", "ToOne");
    static final ClassName TO_MAYBE = ClassName.get("io.jino.relation", "ToMaybe");
    static final ClassName TO_MANY = ClassName.get("io.jino.relation", "ToMany");
    static final ClassName PARTS = ClassName.get("io.jino.relation", "Parts");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final String PROCESSOR = "io.jino.processor.OrmProcessor";

    private Names() {}
}
