package io.jino.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.DocumentModel;
import io.jino.processor.model.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the classes that hold the members of JSON documents. */
final class DocumentWriter {
    private final TypeName entity;
    private final ClassName table;

    DocumentWriter(TypeName entity, ClassName table) {
        this.entity = entity;
        this.table = table;
    }

    // public final ProfileDocument profile = added(new ProfileDocument());
    FieldSpec field(ColumnModel column, DocumentModel document) {
        TypeName type = table.nestedClass(document.documentClass());
        return FieldSpec.builder(type, column.member().name(), PUBLIC, FINAL)
                .initializer("added(new $T())", type)
                .build();
    }

    // public final JsonColumn<Author, List<String>> tags = added(new JsonColumn<>(
    //         this, column("tags"), JsonType.generic(List.class, JsonType.of(String.class)), Author::tags));
    FieldSpec whole(ColumnModel column, CodeBlock accessor, boolean isEmbedded) {
        TypeName value = BasicType.boxed(column.member().type());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Names.JSON_COLUMN, entity, value),
                        column.member().name(),
                        PUBLIC,
                        FINAL)
                .initializer(
                        "added(new $T<>($L, $L, $L, $L))",
                        Names.JSON_COLUMN,
                        isEmbedded ? CodeBlock.of("$T.this", table) : CodeBlock.of("this"),
                        ColumnWriter.definition(column),
                        jsonType(value),
                        accessor)
                .build();
    }

    // public final class ProfileDocument extends JsonColumn<Author, Profile> {
    //     public final NumberMember<Author, Integer> age = …;
    //
    //     private ProfileDocument() {
    //         super(AuthorTable.this, column("profile"), JsonType.of(Profile.class), Author::profile);
    //     }
    // }
    Stream<TypeSpec> classes(ColumnModel column, DocumentModel document, CodeBlock accessor) {
        var type = holder(document, "The members of the document {@code $L}.")
                .superclass(ParameterizedTypeName.get(Names.JSON_COLUMN, entity, document.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addStatement(
                                "super($T.this, $L, $L, $L)",
                                table,
                                ColumnWriter.definition(column),
                                documentType(document),
                                accessor)
                        .build());
        return Stream.concat(Stream.of(type.build()), objects(document));
    }

    // public static final class ProfileAddressDocument extends JsonMember<Author, Address> {
    //     public final TextMember<Author> city = …;
    //
    //     private ProfileAddressDocument(JsonParent<Author> parent) {
    //         super(parent, MemberDefinition.of("address"), SqlType.json(JsonType.of(Address.class)));
    //     }
    // }
    private Stream<TypeSpec> objects(DocumentModel document) {
        return document.members().stream()
                .filter(member -> member.object() != null)
                .flatMap(member -> object(member, member.object()));
    }

    private Stream<TypeSpec> object(DocumentModel.Member member, @Nullable DocumentModel object) {
        if (object == null) {
            return Stream.of();
        }
        var type = holder(object, "The members of the object {@code $L}.")
                .addModifiers(STATIC)
                .superclass(ParameterizedTypeName.get(Names.JSON_MEMBER, entity, object.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(ParameterizedTypeName.get(Names.JSON_PARENT, entity), "parent")
                        .addStatement(
                                "super(parent, $L, $T.json($L))",
                                definition(member),
                                Names.SQL_TYPE,
                                documentType(object))
                        .build());
        return Stream.concat(Stream.of(type.build()), objects(object));
    }

    private TypeSpec.Builder holder(DocumentModel document, String javadoc) {
        var type = TypeSpec.classBuilder(document.documentClass())
                .addJavadoc(javadoc, document.path())
                .addModifiers(PUBLIC, FINAL);
        document.members().forEach(member -> type.addField(field(member)));
        return type;
    }

    // public final NumberMember<Author, Integer> age =
    //         new NumberMember<>(this, MemberDefinition.of("age"), SqlType.INTEGER);
    private FieldSpec field(DocumentModel.Member member) {
        var object = member.object();
        if (object != null) {
            TypeName type = table.nestedClass(object.documentClass());
            return FieldSpec.builder(type, member.name(), PUBLIC, FINAL)
                    .initializer("new $T(this)", type)
                    .build();
        }
        TypeName value = BasicType.boxed(member.type());
        var kind = member.scalar() instanceof Storage.Basic basic ? basic.type().kind() : BasicType.Kind.PLAIN;
        var type = switch (kind) {
            case TEXT -> ParameterizedTypeName.get(Names.TEXT_MEMBER, entity);
            case NUMBER -> ParameterizedTypeName.get(Names.NUMBER_MEMBER, entity, value);
            case BOOL -> ParameterizedTypeName.get(Names.BOOLEAN_MEMBER, entity);
            case TEMPORAL -> ParameterizedTypeName.get(Names.TEMPORAL_MEMBER, entity, value);
            case PLAIN -> ParameterizedTypeName.get(Names.JSON_MEMBER, entity, value);
        };
        var code = CodeBlock.builder().add("new $T<>(this, $L", type.rawType(), definition(member));
        if (kind != BasicType.Kind.TEXT && kind != BasicType.Kind.BOOL) {
            code.add(", ").add(sqlType(member, value));
        }
        return FieldSpec.builder(type, member.name(), PUBLIC, FINAL)
                .initializer(code.add(")").build())
                .build();
    }

    private static CodeBlock sqlType(DocumentModel.Member member, TypeName value) {
        if (member.scalar() instanceof Storage.Basic basic) {
            return CodeBlock.of("$T.$L", Names.SQL_TYPE, basic.type().name());
        }
        return member.scalar() != null
                ? CodeBlock.of("$T.enumByName($T.class)", Names.SQL_TYPE, value)
                : CodeBlock.of("$T.json($L)", Names.SQL_TYPE, jsonType(value));
    }

    // MemberDefinition.of("age").nullable().otherwise("18")
    private static CodeBlock definition(DocumentModel.Member member) {
        var code = CodeBlock.builder().add("$T.of($S)", Names.MEMBER_DEFINITION, member.key());
        if (member.isNullable()) {
            code.add(".nullable()");
        }
        if (member.otherwise() != null) {
            code.add(".otherwise($S)", member.otherwise());
        }
        return code.build();
    }

    // JsonType.of(Profile.class).withDefault("18", "age")
    private static CodeBlock documentType(DocumentModel document) {
        var code = CodeBlock.builder().add(jsonType(document.type()));
        addDefaults(code, document, List.of());
        return code.build();
    }

    private static void addDefaults(CodeBlock.Builder code, DocumentModel document, List<String> around) {
        for (var member : document.members()) {
            var keys = new ArrayList<>(around);
            keys.add(member.key());
            if (member.otherwise() != null) {
                code.add(".withDefault($S", json(member, member.otherwise()));
                keys.forEach(key -> code.add(", $S", key));
                code.add(")");
            }
            if (member.object() != null) {
                addDefaults(code, member.object(), keys);
            }
        }
    }

    private static String json(DocumentModel.Member member, String text) {
        if (member.isBare()) {
            return text;
        }
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(
                    switch (c) {
                        case '"', '\\' -> "\\" + c;
                        default -> c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
                    });
        }
        return quoted.append('"').toString();
    }

    // JsonType.generic(List.class, JsonType.of(String.class))
    private static CodeBlock jsonType(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            var arguments = generic.typeArguments().stream()
                    .map(DocumentWriter::jsonType)
                    .toList();
            return CodeBlock.of(
                    "$T.generic($T.class, $L)", Names.JSON_TYPE, generic.rawType(), CodeBlock.join(arguments, ", "));
        }
        if (type instanceof WildcardTypeName wildcard) {
            return jsonType(wildcard.upperBounds().get(0));
        }
        if (type instanceof ArrayTypeName array && array.componentType() instanceof ParameterizedTypeName generic) {
            return CodeBlock.of("$T.generic($T[].class)", Names.JSON_TYPE, generic.rawType());
        }
        return CodeBlock.of("$T.of($T.class)", Names.JSON_TYPE, type);
    }
}
