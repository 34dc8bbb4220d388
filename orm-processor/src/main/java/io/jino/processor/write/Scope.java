package io.jino.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.jino.processor.model.Access.Way;
import io.jino.processor.model.Component;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.ReferenceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that can be seen from a place in the generated class.
 *
 * <p>A field of the same name as a local variable is hidden by it, and hides a type of the same name wherever Java
 * allows both.
 */
record Scope(Set<String> fields) {
    static Scope of(EntityModel entity) {
        var own = entity.references()
                .map(ReferenceModel::name)
                .collect(Collectors.toCollection(() -> new HashSet<>(Set.of(entity.constant()))));
        return new Scope(Set.copyOf(own)).and(entity.components());
    }

    /** This scope and the fields of a class in it. */
    Scope and(List<Component> components) {
        var all = new HashSet<>(fields);
        components.forEach(component -> all.add(component.member().name()));
        return new Scope(Set.copyOf(all));
    }

    // Author::fullName
    // row -> row.fullName
    CodeBlock accessor(TypeName owner, Way way) {
        return canReference(owner, way)
                ? CodeBlock.of("$T::$L", owner, way.name())
                : CodeBlock.of("row -> row.$L", call(way));
    }

    // Author::address
    // (Author row) -> row.address, where nothing else says what a row is: around the accessor of a component inside
    CodeBlock typedAccessor(TypeName owner, Way way) {
        return canReference(owner, way)
                ? CodeBlock.of("$T::$L", owner, way.name())
                : CodeBlock.of("($T row) -> row.$L", owner, call(way));
    }

    // AuthorId::new
    // value -> new AuthorId(value)
    CodeBlock constructor(TypeName type) {
        return isHidden(type) ? CodeBlock.of("value -> new $T(value)", type) : CodeBlock.of("$T::new", type);
    }

    private boolean canReference(TypeName owner, Way way) {
        return way.isMethod() && !way.isOverloaded() && !isHidden(owner);
    }

    /** Whether a field of the name of a type, or of one around it, stands in its way. */
    private boolean isHidden(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
        return raw instanceof ClassName name && name.simpleNames().stream().anyMatch(fields::contains);
    }

    private static String call(Way way) {
        return way.isMethod() ? way.name() + "()" : way.name();
    }

    // id
    // this.row
    static String field(String name, Set<String> locals) {
        return locals.contains(name) ? "this." + name : name;
    }
}
