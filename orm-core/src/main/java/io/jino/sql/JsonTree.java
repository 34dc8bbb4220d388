package io.jino.sql;

import io.jino.expr.Node;
import io.jino.expr.Node.JsonStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an object in a document, by its members: the last of all steps for each, so that every object is written
 * once, whatever the number of steps.
 */
final class JsonTree {
    private final Map<String, JsonTree> members = new LinkedHashMap<>();
    private @Nullable JsonStep last;

    static JsonTree of(Node.JsonChange change) {
        var tree = new JsonTree();
        for (var step : change.steps()) {
            tree.add(step);
        }
        return tree;
    }

    private void add(JsonStep step) {
        JsonTree tree = this;
        for (String key : step.keys()) {
            tree = tree.members.computeIfAbsent(key, each -> new JsonTree());
            if (tree.isRemoved() && step.value() == null) {
                return;
            }
        }
        tree.members.clear();
        tree.last = step;
    }

    /** What the object is set to before its members are, or null if it is not. */
    @Nullable JsonStep given() {
        return last != null && last.value() != null ? last : null;
    }

    /** Whether it is set to a value, and none of its members is. */
    boolean isValue() {
        return given() != null && members.isEmpty();
    }

    /** Whether the object that is stored is removed, which new members may follow. */
    boolean isEmptied() {
        return last != null && last.value() == null;
    }

    private boolean isRemoved() {
        return isEmptied() && members.isEmpty();
    }

    private boolean isSetting() {
        return given() != null || members.values().stream().anyMatch(JsonTree::isSetting);
    }

    /** The members that are set, or that have such members. */
    List<Map.Entry<String, JsonTree>> set() {
        return members.entrySet().stream()
                .filter(member -> member.getValue().isSetting())
                .toList();
    }

    /** The ways to what is removed from the object, apart from what is removed from its members that are set. */
    List<List<String>> removed() {
        return members.entrySet().stream()
                .filter(member -> !member.getValue().isSetting())
                .flatMap(member -> member.getValue().paths().map(path -> {
                    var all = new ArrayList<>(List.of(member.getKey()));
                    all.addAll(path);
                    return List.copyOf(all);
                }))
                .toList();
    }

    private Stream<List<String>> paths() {
        return isEmptied() ? Stream.of(List.of()) : removed().stream();
    }
}
