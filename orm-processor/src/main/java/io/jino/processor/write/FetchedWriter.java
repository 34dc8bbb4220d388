package io.jino.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.jino.processor.fetch.Fetched;
import io.jino.processor.model.RelationModel;
import java.util.function.Function;

/** Writes the expressions by which the components of a projection are fetched. */
final class FetchedWriter {
    /** How many parts a chain can have. */
    private static final int MAX_PARTS = 12;

    private final StaticImports imports;

    FetchedWriter(StaticImports imports) {
        this.imports = imports;
    }

    // AUTHOR.fetch(AUTHOR.id)
    //         .with(AUTHOR.name)
    //         .as(AuthorCard::new)
    CodeBlock made(Fetched.Made made) {
        var parts = made.parts();
        if (parts.size() > MAX_PARTS) {
            return madeOfMany(made);
        }
        var code = CodeBlock.builder().add("$L.fetch(", imports.constant(made.entity()));
        if (!(parts.get(0) instanceof Fetched.Row)) {
            code.add(of(parts.get(0)));
        }
        code.add(")");
        code.add("$>$>");
        parts.stream().skip(1).forEach(part -> code.add("\n.with($L)", of(part)));
        return code.add(parts.size() > 1 ? "\n" : "")
                .add(".as($T::new)$<$<", made.type())
                .build();
    }

    // Parts.made(
    //         values -> new AuthorCard(
    //                 values.get(0),
    //                 values.get(1)),
    //         AUTHOR.id,
    //         AUTHOR.name)
    private CodeBlock madeOfMany(Fetched.Made made) {
        var code = CodeBlock.builder().add("$T.made($>$>\nvalues -> new $T($>$>", Names.PARTS, made.type());
        for (int i = 0; i < made.parts().size(); i++) {
            code.add(i == 0 ? "\n" : ",\n").add("values.get($L)", i);
        }
        code.add(")$<$<");
        made.parts().forEach(part -> code.add(",\n").add(of(part)));
        return code.add(")$<$<").build();
    }

    private CodeBlock of(Fetched fetched) {
        if (fetched instanceof Fetched.Row row) {
            return imports.constant(row.entity());
        }
        if (fetched instanceof Fetched.Column column) {
            return CodeBlock.of("$L.$L", imports.constant(column.entity()), column.path());
        }
        if (fetched instanceof Fetched.Made made) {
            return made(made);
        }
        if (fetched instanceof Fetched.Projected projected) {
            return CodeBlock.of(
                    "$T.$L",
                    projected.projection().fetch(),
                    projected.projection().constant());
        }
        if (fetched instanceof Fetched.Related related) {
            return related(related);
        }
        if (fetched instanceof Fetched.Counted counted) {
            return CodeBlock.of("$L.$L.count()", imports.constant(counted.entity()), call(counted.relation()));
        }
        if (fetched instanceof Fetched.Existing existing) {
            return CodeBlock.of("$L.$L.exists()", imports.constant(existing.entity()), call(existing.relation()));
        }
        var flattened = (Fetched.Flattened) fetched;
        // POST.fetch(POST.editor.as(USER.boss.as(USER.name)))
        //         .as(found -> found.flatMap(Function.identity()))
        return CodeBlock.of(
                "$L.fetch($L)$>$>\n.as(found -> found.flatMap($T.identity()))$<$<",
                imports.constant(flattened.entity()),
                of(flattened.fetched()),
                Function.class);
    }

    // AUTHOR.posts().orderBy(POST.createdAt.desc()).limit(3).as(PostCardFetch.POST_CARD)
    private CodeBlock related(Fetched.Related related) {
        var code = CodeBlock.builder().add("$L.$L", imports.constant(related.entity()), call(related.relation()));
        if (!related.order().isEmpty()) {
            var order = related.order().stream()
                    .map(sort -> CodeBlock.of(
                            "$L.$L.$L()",
                            imports.constant(sort.entity()),
                            sort.path(),
                            sort.isDescending() ? "desc" : "asc"))
                    .toList();
            code.add(".orderBy($L)", CodeBlock.join(order, ", "));
        }
        if (related.limit() != null) {
            code.add(".limit($L)", related.limit());
        }
        if (related.as() != null) {
            code.add(".as($L)", of(related.as()));
        }
        return code.build();
    }

    // posts()
    // author
    private static String call(RelationModel relation) {
        return relation.isField() ? relation.path() : relation.path() + "()";
    }
}
