package io.jino.processor.read;

import io.jino.processor.model.ColumnModel;
import io.jino.processor.model.ColumnOptions;
import io.jino.processor.model.Component;
import io.jino.processor.model.Mark;
import io.jino.processor.model.ReferenceModel;
import io.jino.processor.model.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads what a new table is to have besides what Jino needs to know of it. */
final class OptionReader {
    private OptionReader() {}

    static ColumnOptions column(Map<Mark, AnnotationMirror> mirrors) {
        var column = Optional.ofNullable(mirrors.get(Mark.COLUMN));
        return new ColumnOptions(
                column.map(mirror -> Annotations.number(mirror, "length")).orElse(0),
                column.map(mirror -> Annotations.number(mirror, "precision")).orElse(0),
                column.map(mirror -> Annotations.number(mirror, "scale")).orElse(0),
                column.map(mirror -> Annotations.flag(mirror, "unique", false)).orElse(false),
                column.map(mirror -> Annotations.text(mirror, "comment", "")).orElse(""),
                Optional.ofNullable(mirrors.get(Mark.DEFAULT))
                        .map(mirror -> Annotations.text(mirror, "value", ""))
                        .orElse(""));
    }

    static ReferenceModel.Rules rules(AnnotationMirror mirror) {
        return new ReferenceModel.Rules(
                Annotations.constant(mirror, "onDelete", ReferenceModel.Rules.NO_ACTION),
                Annotations.constant(mirror, "onUpdate", ReferenceModel.Rules.NO_ACTION),
                Annotations.flag(mirror, "constraint", true),
                Annotations.flag(mirror, "index", true));
    }

    static TableOptions table(TypeElement type, String table, List<Component> components) {
        var comment = Annotations.find(type, "Entity").map(mirror -> Annotations.text(mirror, "comment", ""));
        return new TableOptions(comment.orElse(""), indexes(type, table, components), checks(type, table));
    }

    private static List<TableOptions.Index> indexes(TypeElement type, String table, List<Component> components) {
        var indexes = new ArrayList<TableOptions.Index>();
        for (AnnotationMirror mirror : Annotations.all(type, "Index")) {
            var columns = Annotations.texts(mirror, "columns");
            String name = Annotations.text(mirror, "name", "");
            indexes.add(new TableOptions.Index(
                    name.isEmpty() ? table + "_" + words(columns, components) + "_idx" : name,
                    columns,
                    Annotations.text(mirror, "expression", ""),
                    Annotations.flag(mirror, "unique", false),
                    Annotations.text(mirror, "where", ""),
                    Annotations.text(mirror, "using", ""),
                    Annotations.declaration("Index#" + indexes.size(), type, mirror)));
        }
        return indexes;
    }

    // post_id_slug
    private static String words(List<String> paths, List<Component> components) {
        return paths.isEmpty()
                ? "expression"
                : paths.stream()
                        .flatMap(path -> components.stream()
                                .flatMap(Component::all)
                                .filter(component -> component.member().path().equals(path))
                                .flatMap(Component::columns))
                        .map(ColumnModel::column)
                        .collect(Collectors.joining("_"));
    }

    private static List<TableOptions.Check> checks(TypeElement type, String table) {
        var checks = new ArrayList<TableOptions.Check>();
        for (AnnotationMirror mirror : Annotations.all(type, "Check")) {
            String name = Annotations.text(mirror, "name", "");
            String number = checks.isEmpty() ? "" : String.valueOf(checks.size() + 1);
            checks.add(new TableOptions.Check(
                    name.isEmpty() ? table + "_check" + number : name,
                    Annotations.text(mirror, "value", ""),
                    Annotations.declaration("Check#" + checks.size(), type, mirror)));
        }
        return checks;
    }
}
