package io.jino.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.jino.processor.model.BasicType;
import io.jino.processor.model.Component;
import io.jino.processor.model.EmbeddedModel;
import io.jino.processor.model.EntityModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes what identifies a row: the key's type, and how to get from a row to its key and back. */
final class KeyWriter {
    private final EntityModel entity;
    private final List<Component> key;

    KeyWriter(EntityModel entity) {
        this.entity = entity;
        this.key = entity.key();
    }

    // Long
    // PostTagTable.Key
    TypeName type() {
        return switch (key.size()) {
            case 0 -> ClassName.OBJECT;
            case 1 -> BasicType.boxed(key.get(0).member().type());
            default -> record();
        };
    }

    // /** What identifies a row. */
    // public record Key(long postId, long tagId) {}
    Optional<TypeSpec> keyRecord() {
        if (key.size() < 2) {
            return Optional.empty();
        }
        var components = MethodSpec.constructorBuilder();
        key.forEach(part ->
                components.addParameter(part.member().type(), part.member().name()));
        return Optional.of(TypeSpec.recordBuilder("Key")
                .addJavadoc("What identifies a row.")
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .build());
    }

    // @Override
    // public Long keyOf(Author row) {
    //     return id.require(row);
    // }
    MethodSpec keyOf() {
        var method = MethodSpec.methodBuilder("keyOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type())
                .addParameter(entity.type(), "row");
        if (!isKnown()) {
            return method.addStatement("throw new $T()", UnsupportedOperationException.class)
                    .build();
        }
        var values = CodeBlock.join(key.stream().map(part -> required(part, "")).toList(), ", ");
        return method.addStatement(
                        key.size() == 1
                                ? CodeBlock.of("return $L", values)
                                : CodeBlock.of("return new $T($L)", record(), values))
                .build();
    }

    // @Override
    // public Predicate hasKey(Key key) {
    //     return postId.eq(key.postId()).and(tagId.eq(key.tagId()));
    // }
    MethodSpec hasKey() {
        var method = MethodSpec.methodBuilder("hasKey")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Names.PREDICATE)
                .addParameter(type(), "key");
        if (!isKnown()) {
            return method.addStatement("throw new $T()", UnsupportedOperationException.class)
                    .build();
        }
        var conditions = key.stream()
                .flatMap(part -> conditions(
                        part,
                        "",
                        key.size() == 1 ? "key" : "key." + part.member().name() + "()"))
                .toList();
        var all = new StringBuilder(conditions.get(0));
        for (String condition : conditions.subList(1, conditions.size())) {
            all.append(conditions.size() > 2 ? "\n" : "")
                    .append(".and(")
                    .append(condition)
                    .append(")");
        }
        return method.addStatement("return $L", all).build();
    }

    // id.require(row)
    // new PostTagId(id.postId.require(row), id.tagId.require(row))
    private static CodeBlock required(Component part, String around) {
        String field = field(part, around, "row");
        if (part instanceof EmbeddedModel embedded) {
            var values = embedded.components().stream()
                    .map(inner -> required(inner, field + "."))
                    .toList();
            return CodeBlock.of("new $T($L)", embedded.member().type(), CodeBlock.join(values, ", "));
        }
        return CodeBlock.of("$L.require(row)", field);
    }

    // id.postId.eq(key.postId())
    private static Stream<String> conditions(Component part, String around, String value) {
        String field = field(part, around, "key");
        if (part instanceof EmbeddedModel embedded) {
            return embedded.components().stream()
                    .flatMap(inner -> conditions(
                            inner, field + ".", value + "." + inner.member().name() + "()"));
        }
        return Stream.of(field + ".eq(" + value + ")");
    }

    private static String field(Component part, String around, String local) {
        String name = part.member().name();
        return around.isEmpty() && name.equals(local) ? "this." + name : around + name;
    }

    /** Whether no part of the key was left out. */
    private boolean isKnown() {
        return !key.isEmpty() && !entity.isPartial();
    }

    private ClassName record() {
        return entity.table().nestedClass("Key");
    }
}
