package io.jino.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A record that is spread over several columns.
 *
 * @param columnsClass the simple name of the class that holds its columns, inside of the table class
 * @param isRecord whether its type is a record
 * @param isRecursive whether its type contains itself
 */
public record EmbeddedModel(
        Member member, String columnsClass, boolean isRecord, boolean isRecursive, List<Component> components)
        implements Component {
    public EmbeddedModel {
        components = List.copyOf(components);
    }

    @Override
    public Stream<ColumnModel> columns() {
        return components.stream().flatMap(Component::columns);
    }

    @Override
    public Stream<Component> all() {
        return Stream.concat(Stream.of(this), components.stream().flatMap(Component::all));
    }

    EmbeddedModel with(List<Component> others) {
        return new EmbeddedModel(member, columnsClass, isRecord, isRecursive, others);
    }
}
