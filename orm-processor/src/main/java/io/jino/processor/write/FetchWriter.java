package io.jino.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.jino.processor.fetch.FetchModel;
import io.jino.processor.fetch.ProjectionModel;
import java.util.Objects;

/** Writes the class that holds the fetch of a projection. */
public final class FetchWriter {
    private final ProjectionModel projection;
    private final FetchModel fetch;
    private final boolean isFaulty;

    private FetchWriter(FetchModel fetch, boolean isFaulty) {
        this.projection = fetch.projection();
        this.fetch = fetch;
        this.isFaulty = isFaulty;
    }

    /**
     * The source text of a projection's class.
     *
     * @param isFaulty whether the compilation has errors: then it is a stub, so that code that uses it compiles
     */
    public static String write(FetchModel fetch, boolean isFaulty) {
        var writer = new FetchWriter(fetch, isFaulty || fetch.made().isEmpty());
        var imports = writer.isFaulty ? StaticImports.none() : StaticImports.of(fetch);
        var file = JavaFile.builder(fetch.projection().fetch().packageName(), writer.type(imports))
                .skipJavaLangImports(!fetch.projection().surroundings().shadowsJavaLang())
                .indent("    ");
        imports.tables().forEach((table, constant) -> file.addStaticImport(table, constant));
        return Layout.of(file.build().toString());
    }

    // /** What AuthorCard fetches of Author. */
    // @Generated("io.jino.processor.OrmProcessor")
    // public final class AuthorCardFetch {
    //     …
    //
    //     private AuthorCardFetch() {}
    // }
    private TypeSpec type(StaticImports imports) {
        TypeName entity = Objects.requireNonNullElse(projection.entity(), ClassName.OBJECT);
        var type = TypeSpec.classBuilder(projection.fetch()).addModifiers(FINAL);
        if (entity instanceof ClassName name) {
            type.addJavadoc("What {@link $T} fetches of {@link $T}.", projection.type(), name);
        }
        if (projection.isPublic()) {
            type.addModifiers(PUBLIC);
        }
        TableWriter.annotate(type, projection.surroundings());
        return type.addField(constant(entity, imports))
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .build();
    }

    // public static final Fetch<Author, AuthorCard> AUTHOR_CARD = AUTHOR.fetch(AUTHOR.id)
    //         .with(AUTHOR.name)
    //         .as(AuthorCard::new);
    private FieldSpec constant(TypeName entity, StaticImports imports) {
        var value = isFaulty
                ? CodeBlock.of("() -> { throw new $T(); }", UnsupportedOperationException.class)
                : new FetchedWriter(imports).made(fetch.made().orElseThrow());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                Names.FETCH, entity.isPrimitive() ? entity.box() : entity, projection.type()),
                        projection.constant(),
                        PUBLIC,
                        STATIC,
                        FINAL)
                .initializer(value)
                .build();
    }
}
