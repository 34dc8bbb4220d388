package io.jino.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Access.Way;
import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** Writes how a row becomes an entity, or a record embedded in one. */
final class RowWriter {
    private static final Set<String> PARAMETERS = Set.of("row", "position");

    private RowWriter() {}

    // @Override
    // public Author read(Row row, int position) {
    //     …
    // }
    static MethodSpec read(EntityModel entity) {
        var method = method("read", entity.type()).addAnnotation(Override.class);
        if (!entity.isReadable()) {
            return method.addStatement("throw new $T()", UnsupportedOperationException.class)
                    .build();
        }
        return method.addCode(
                        entity.shape().kind() == Shape.Kind.RECORD
                                ? construction(entity.type(), entity.components())
                                : assignments(entity))
                .build();
    }

    static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameter(Names.ROW, "row")
                .addParameter(TypeName.INT, "position");
    }

    // return new Author(
    //         id.readNullable(row, position),
    //         fullName.read(row, position + 1));
    static CodeBlock construction(TypeName type, List<Component> components) {
        var arguments = CodeBlock.builder();
        int position = 0;
        for (Component component : components) {
            arguments.add(position == 0 ? "" : ",").add(components.size() == 1 ? "" : "\n");
            arguments.add(value(component, position, PARAMETERS));
            position += (int) component.columns().count();
        }
        return CodeBlock.builder()
                .addStatement("return new $T($L)", type, arguments.build())
                .build();
    }

    // var author = new Author();
    // author.setId(id.readNullable(row, position));
    // author.fullName = fullName.read(row, position + 1);
    // return author;
    private static CodeBlock assignments(EntityModel entity) {
        String local = local(entity.type().simpleName());
        var locals = Set.of("row", "position", local);
        var code = CodeBlock.builder().addStatement("var $L = new $T()", local, entity.type());
        int position = 0;
        for (Component component : entity.components()) {
            Way way = Objects.requireNonNull(component.member().access().write());
            code.addStatement(
                    way.isMethod() ? "$L.$L($L)" : "$L.$L = $L", local, way.name(), value(component, position, locals));
            position += (int) component.columns().count();
        }
        return code.addStatement("return $L", local).build();
    }

    // bio.readNullable(row, position + 2)
    private static CodeBlock value(Component component, int position, Set<String> locals) {
        return CodeBlock.of(
                "$L.$L(row, $L)",
                Scope.field(component.member().name(), locals),
                reader(component),
                position == 0 ? "position" : "position + " + position);
    }

    private static String reader(Component component) {
        var member = component.member();
        if (member.isNullable() && !member.type().isPrimitive()) {
            return "readNullable";
        }
        // The column is nullable because the record around it may be absent; but here it is there.
        return component instanceof ColumnModel column && column.isNullable() ? "readPresent" : "read";
    }

    private static String local(String typeName) {
        String name = Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1);
        return PARAMETERS.contains(name) || SourceVersion.isKeyword(name) || name.equals(typeName) ? "entity" : name;
    }
}
