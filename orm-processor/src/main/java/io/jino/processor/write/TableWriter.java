package io.jino.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.jino.processor.fetch.Declarations;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Surroundings;

/** Writes the table class of an entity. */
public final class TableWriter {
    private final EntityModel entity;
    private final RelationWriter relations;

    private TableWriter(EntityModel entity, RelationWriter relations) {
        this.entity = entity;
        this.relations = relations;
    }

    /**
     * The source text of an entity's table class.
     *
     * <p>Of an entity that is partial, or has no key, it is a stub: it has every column that there is, so that code that
     * uses them compiles, and throws where it would have to know more.
     *
     * @param isFaulty whether the compilation has errors, so that what other tables have is not to be relied on
     */
    public static String write(EntityModel entity, Declarations declarations, boolean isFaulty) {
        var relations = new RelationWriter(entity, declarations, isFaulty);
        var file = JavaFile.builder(entity.table().packageName(), new TableWriter(entity, relations).table())
                .skipJavaLangImports(!entity.surroundings().shadowsJavaLang())
                .indent("    ")
                .build();
        return Layout.of(file.toString());
    }

    // @Generated("io.jino.processor.OrmProcessor")
    // public final class AuthorTable extends EntityTable<Author, Long> {
    //     …
    // }
    private TypeSpec table() {
        var key = new KeyWriter(entity);
        var embedded = new EmbeddedWriter(entity, relations);
        var type = TypeSpec.classBuilder(entity.table())
                .addJavadoc(javadoc())
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(Names.ENTITY_TABLE, entity.type(), key.type()));
        if (entity.isPublic()) {
            type.addModifiers(PUBLIC);
        }
        annotate(type, entity.surroundings());
        type.addField(constant());
        embedded.fields().forEach(type::addField);
        type.addMethod(constructor()).addMethod(as());
        new DefinitionWriter(entity, relations).method().ifPresent(type::addMethod);
        relations.methods().forEach(type::addMethod);
        type.addMethod(key.keyOf()).addMethod(key.hasKey()).addMethod(RowWriter.read(entity));
        key.keyRecord().ifPresent(type::addType);
        embedded.classes().forEach(type::addType);
        return type.build();
    }

    // The table {@code author}, as {@link Author} declares it.
    private CodeBlock javadoc() {
        // A name can be anything in a database, but not in a comment.
        boolean isHarmless = entity.tableName().matches("[\\w .$-]+");
        return isHarmless
                ? CodeBlock.of("The table {@code $L}, as {@link $T} declares it.", entity.tableName(), entity.type())
                : CodeBlock.of("The table of {@link $T}.", entity.type());
    }

    // @Generated("io.jino.processor.OrmProcessor")
    // @SuppressWarnings({"deprecation", "removal"})
    static void annotate(TypeSpec.Builder type, Surroundings surroundings) {
        if (surroundings.hasGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(Names.GENERATED)
                    .addMember("value", "$S", Names.PROCESSOR)
                    .build());
        }
        if (surroundings.usesDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
    }

    // public static final AuthorTable AUTHOR = new AuthorTable();
    private FieldSpec constant() {
        return FieldSpec.builder(entity.table(), entity.constant(), PUBLIC, STATIC, FINAL)
                .initializer("new $T()", entity.table())
                .build();
    }

    // private AuthorTable() {
    //     super("Author", null, "author");
    // }
    private MethodSpec constructor() {
        var schema = entity.schema() == null ? CodeBlock.of("null") : CodeBlock.of("$S", entity.schema());
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement("super($S, $L, $S)", entity.type().simpleName(), schema, entity.tableName())
                .build();
    }

    // /** The same table once more, for a query that needs it twice. */
    // public AuthorTable as() {
    //     return new AuthorTable();
    // }
    private MethodSpec as() {
        return MethodSpec.methodBuilder("as")
                .addJavadoc("The same table once more, for a query that needs it twice.")
                .addModifiers(PUBLIC)
                .returns(entity.table())
                .addStatement("return new $T()", entity.table())
                .build();
    }
}
