package io.jino.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.jino.processor.model.Access.Way;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.Component;
import io.jino.processor.model.EmbeddedModel;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the fields of components, and for every embedded record the class that holds the fields of its own. */
final class EmbeddedWriter {
    private final EntityModel entity;
    private final RelationWriter relations;
    private final List<TypeSpec> classes = new ArrayList<>();

    EmbeddedWriter(EntityModel entity, RelationWriter relations) {
        this.entity = entity;
        this.relations = relations;
    }

    /** The fields of the table class. */
    List<FieldSpec> fields() {
        var fields = fields(entity.components(), entity.type(), Scope.of(entity), null);
        fields.addAll(relations.fields(""));
        return fields;
    }

    /** The classes that the fields need. */
    List<TypeSpec> classes() {
        return List.copyOf(classes);
    }

    private List<FieldSpec> fields(
            List<Component> components, TypeName owner, Scope scope, @Nullable CodeBlock around) {
        var columns = new ColumnWriter(entity.type(), scope);
        var fields = new ArrayList<FieldSpec>();
        for (Component component : components) {
            Way way = Objects.requireNonNull(component.member().access().read());
            if (component instanceof ColumnModel column && column.storage() instanceof Storage.Json json) {
                fields.add(document(column, json, within(around, scope.accessor(owner, way)), around != null));
            } else if (component instanceof ColumnModel column) {
                fields.add(columns.field(column, within(around, scope.accessor(owner, way))));
            } else if (component instanceof EmbeddedModel embedded) {
                fields.add(field(embedded));
                addClass(embedded, scope, within(around, scope.typedAccessor(owner, way)));
            }
        }
        return fields;
    }

    private FieldSpec document(ColumnModel column, Storage.Json json, CodeBlock accessor, boolean isEmbedded) {
        var documents = new DocumentWriter(entity.type(), entity.table());
        var document = json.document();
        if (document == null) {
            return documents.whole(column, accessor, isEmbedded);
        }
        documents.classes(column, document, accessor).forEach(classes::add);
        return documents.field(column, document);
    }

    // within(Author::address, Address::street)
    private static CodeBlock within(@Nullable CodeBlock around, CodeBlock own) {
        return around == null ? own : CodeBlock.of("within($L, $L)", around, own);
    }

    // public final AddressColumns address = new AddressColumns();
    private FieldSpec field(EmbeddedModel embedded) {
        ClassName type = entity.table().nestedClass(embedded.columnsClass());
        return FieldSpec.builder(type, embedded.member().name(), PUBLIC, FINAL)
                .initializer("new $T()", type)
                .build();
    }

    // public final class AddressColumns {
    //     public final TextColumn<Author> street = …;
    //
    //     private AddressColumns() {}
    //
    //     …
    // }
    private void addClass(EmbeddedModel embedded, Scope outer, CodeBlock accessor) {
        var type = TypeSpec.classBuilder(embedded.columnsClass())
                .addJavadoc("The columns of {@code $L}.", embedded.member().path())
                .addModifiers(PUBLIC, FINAL);
        int place = classes.size();
        fields(embedded.components(), embedded.member().type(), outer.and(embedded.components()), accessor)
                .forEach(type::addField);
        relations.fields(embedded.member().path()).forEach(type::addField);
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        type.addMethod(read(embedded));
        if (embedded.member().isNullable()) {
            type.addMethod(readNullable(embedded));
        }
        // The classes of what is embedded in it have been added meanwhile, and follow it.
        classes.add(place, type.build());
    }

    // /** The record in a row. */
    // public Address read(Row row, int position) {
    //     return new Address(
    //             street.read(row, position),
    //             city.read(row, position + 1));
    // }
    private MethodSpec read(EmbeddedModel embedded) {
        var method = RowWriter.method("read", embedded.member().type()).addJavadoc("The record in a row.");
        return entity.isPartial()
                ? method.addStatement("throw new $T()", UnsupportedOperationException.class)
                        .build()
                : method.addCode(RowWriter.construction(embedded.member().type(), embedded.components()))
                        .build();
    }

    // /** The record in a row, or null if all of its columns are null. */
    // public @Nullable Address readNullable(Row row, int position) {
    //     return row.allNull(position, 2) ? null : read(row, position);
    // }
    private MethodSpec readNullable(EmbeddedModel embedded) {
        TypeName type = embedded.member().type();
        var nullable = AnnotationSpec.builder(Names.NULLABLE).build();
        return RowWriter.method("readNullable", entity.surroundings().hasNullable() ? type.annotated(nullable) : type)
                .addJavadoc("The record in a row, or null if all of its columns are null.")
                .addStatement(
                        "return row.allNull(position, $L) ? null : read(row, position)",
                        embedded.columns().count())
                .build();
    }
}
