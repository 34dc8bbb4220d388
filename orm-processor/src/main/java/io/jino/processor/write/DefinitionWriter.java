package io.jino.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what a table has besides its columns and its key, as far as there is something to say. */
final class DefinitionWriter {
    private final EntityModel entity;
    private final RelationWriter relations;

    DefinitionWriter(EntityModel entity, RelationWriter relations) {
        this.entity = entity;
        this.relations = relations;
    }

    // @Override
    // public TableDefinition definition() {
    //     return TableDefinition.EMPTY
    //             .with(ForeignKey.of(author))
    //             .with(Index.of("post_slug_idx", slug).unique());
    // }
    Optional<MethodSpec> method() {
        var parts = new ArrayList<CodeBlock>();
        var options = entity.options();
        if (!options.comment().isEmpty()) {
            parts.add(CodeBlock.of(".comment($S)", options.comment()));
        }
        relations.written().forEach(reference -> parts.add(CodeBlock.of(".with($L)", foreignKey(reference))));
        options.indexes().stream()
                .filter(this::isComplete)
                .forEach(index -> parts.add(CodeBlock.of(".with($L)", index(index))));
        options.checks().forEach(check -> parts.add(CodeBlock.of(".check($S, $S)", check.name(), check.condition())));
        return parts.isEmpty() ? Optional.empty() : Optional.of(method(parts));
    }

    private static MethodSpec method(List<CodeBlock> parts) {
        var code = CodeBlock.builder().add("$T.EMPTY", Names.TABLE_DEFINITION);
        parts.forEach(part -> code.add(parts.size() == 1 ? "" : "\n").add(part));
        return MethodSpec.methodBuilder("definition")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Names.TABLE_DEFINITION)
                .addStatement("return $L", code.build())
                .build();
    }

    // ForeignKey.of(author).onDelete(References.Action.CASCADE).withoutIndex()
    private static CodeBlock foreignKey(ReferenceModel reference) {
        var rules = reference.rules();
        var code = CodeBlock.builder().add("$T.of($L)", Names.FOREIGN_KEY, reference.path());
        if (!rules.onDelete().equals(ReferenceModel.Rules.NO_ACTION)) {
            code.add(".onDelete($T.$L)", Names.ACTION, rules.onDelete());
        }
        if (!rules.onUpdate().equals(ReferenceModel.Rules.NO_ACTION)) {
            code.add(".onUpdate($T.$L)", Names.ACTION, rules.onUpdate());
        }
        return code.add(rules.hasConstraint() ? "" : ".withoutConstraint()")
                .add(rules.hasIndex() ? "" : ".withoutIndex()")
                .build();
    }

    // Index.of("post_title_idx", title).unique().where("published")
    private CodeBlock index(TableOptions.Index index) {
        var code = CodeBlock.builder().add("$T.of($S, ", Names.INDEX, index.name());
        if (index.expression().isEmpty()) {
            code.add("$L", columns(index).stream().collect(Collectors.joining(", ")));
        } else {
            code.add("$S", index.expression());
        }
        code.add(index.isUnique() ? ").unique()" : ")");
        if (!index.where().isEmpty()) {
            code.add(".where($S)", index.where());
        }
        if (!index.method().isEmpty()) {
            code.add(".using($S)", index.method());
        }
        return code.build();
    }

    private List<String> columns(TableOptions.Index index) {
        return index.columns().stream()
                .flatMap(path -> entity.component(path).stream())
                .flatMap(component -> component.columns())
                .map(column -> column.member().path())
                .toList();
    }

    private boolean isComplete(TableOptions.Index index) {
        return !index.expression().isEmpty() || !columns(index).isEmpty();
    }
}
