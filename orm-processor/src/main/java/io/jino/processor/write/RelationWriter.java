package io.jino.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.jino.processor.fetch.Declarations;
import io.jino.processor.model.Arity;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.InverseModel;
import io.jino.processor.model.LinkModel;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.RelationModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the relations of a table: foreign keys as fields, what leads here from elsewhere as methods, so that no table
 * needs another one while it is made.
 */
final class RelationWriter {
    private final EntityModel entity;
    private final Declarations declarations;
    private final boolean isFaulty;

    /** @param isFaulty whether the compilation has errors, so that what other tables have is not to be relied on */
    RelationWriter(EntityModel entity, Declarations declarations, boolean isFaulty) {
        this.entity = entity;
        this.declarations = declarations;
        this.isFaulty = isFaulty;
    }

    /** The fields of the table class, or of the class of an embedded record with a path. */
    List<FieldSpec> fields(String around) {
        return entity.references()
                .filter(reference -> reference.around().equals(around))
                .flatMap(reference ->
                        declarations.entity(reference.target()).stream().map(target -> field(reference, target)))
                .toList();
    }

    /** The foreign keys that have a field. */
    List<ReferenceModel> written() {
        return entity.references()
                .filter(reference -> declarations.entity(reference.target()).isPresent())
                .toList();
    }

    /** The methods of the table class. */
    List<MethodSpec> methods() {
        return entity.relations().stream().flatMap(this::method).toList();
    }

    // /** The Author that authorId refers to. */
    // public final ToOne<Post, Author> author = ToOne.of(this, () -> AuthorTable.AUTHOR, authorId);
    private FieldSpec field(ReferenceModel reference, EntityModel target) {
        boolean isOptional = entity.arity(reference) == Arity.ONE_OR_NONE;
        var type = isOptional ? Names.TO_MAYBE : Names.TO_ONE;
        var initializer = CodeBlock.builder()
                .add(
                        "$T.of($L, () -> $L",
                        type,
                        reference.around().isEmpty() ? CodeBlock.of("this") : CodeBlock.of("$T.this", entity.table()),
                        constant(target));
        var columns = entity.columns(reference).stream()
                .map(column -> column.member().path())
                .toList();
        columns.forEach(path -> initializer.add(", $L", within(reference.around(), path)));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(type, entity.type(), target.type()), reference.name(), PUBLIC, FINAL)
                .addJavadoc(
                        "The {@link $T} that {@code $L} $L to$L.",
                        target.type(),
                        String.join(", ", columns),
                        columns.size() == 1 ? "refers" : "refer",
                        isOptional ? ", if any" : "")
                .initializer(initializer.add(")").build())
                .build();
    }

    /** A field as code in the class of an embedded record calls it: by its own name, or through the table. */
    private CodeBlock within(String around, String path) {
        if (around.isEmpty()) {
            return CodeBlock.of("$L", path);
        }
        return path.startsWith(around + ".")
                ? CodeBlock.of("$L", path.substring(around.length() + 1))
                : CodeBlock.of("$T.this.$L", entity.table(), path);
    }

    private Stream<MethodSpec> method(RelationModel relation) {
        var target = declarations.entity(relation.target());
        if (target.isEmpty()) {
            return Stream.of();
        }
        if (relation instanceof InverseModel inverse) {
            return Stream.of(inverse(inverse, target.get()));
        }
        return relation instanceof LinkModel link ? Stream.of(link(link, target.get())) : Stream.of();
    }

    // /** Every Post whose author this is. */
    // public ToMany<Author, Post> posts() {
    //     return PostTable.POST.author.inverse().from(this);
    // }
    private MethodSpec inverse(InverseModel inverse, EntityModel target) {
        var method = method(inverse, inverse.isOne() ? Arity.ONE_OR_NONE : Arity.MANY, target)
                .addJavadoc(
                        inverse.isOne()
                                ? "The {@link $T} whose {@code $L} this is, if any."
                                : "Every {@link $T} whose {@code $L} this is.",
                        target.type(),
                        inverse.by());
        var code = CodeBlock.of(
                "return $L.$L.$L().from(this)",
                constant(target),
                inverse.by(),
                inverse.isOne() ? "inverseOne" : "inverse");
        return returning(method, code);
    }

    // /** Every Tag that a PostTag links to this. */
    // public ToMany<Post, Tag> tags() {
    //     return PostTagTable.POST_TAG.post.inverse().through(PostTagTable.POST_TAG.tag).from(this);
    // }
    private MethodSpec link(LinkModel link, EntityModel target) {
        var method = method(link, Arity.MANY, target);
        var through = declarations.entity(link.link());
        if (through.isEmpty()) {
            return method.addStatement("throw new $T()", UnsupportedOperationException.class)
                    .build();
        }
        method.addJavadoc(
                "Every {@link $T} that a {@link $T} links to this.",
                target.type(),
                through.get().type());
        var constant = constant(through.get());
        return returning(
                method,
                CodeBlock.of(
                        "return $L.$L.inverse().through($L.$L).from(this)", constant, link.by(), constant, link.to()));
    }

    private MethodSpec returning(MethodSpec.Builder method, CodeBlock code) {
        return isFaulty
                ? method.addStatement("throw new $T()", UnsupportedOperationException.class)
                        .build()
                : method.addStatement(code).build();
    }

    private MethodSpec.Builder method(RelationModel relation, Arity arity, EntityModel target) {
        return MethodSpec.methodBuilder(relation.name())
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(
                        arity == Arity.MANY ? Names.TO_MANY : Names.TO_MAYBE, entity.type(), target.type()));
    }

    // AuthorTable.AUTHOR
    private static CodeBlock constant(EntityModel target) {
        return CodeBlock.of("$T.$L", target.table(), target.constant());
    }
}
