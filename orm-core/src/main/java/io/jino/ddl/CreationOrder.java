package io.jino.ddl;

import io.jino.query.EntityTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts each table behind those that it refers to. Where tables refer to one another in a circle, the circle is entered where
 * it comes first.
 */
final class CreationOrder {
    private final Map<String, EntityTable<?, ?>> tables = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<EntityTable<?, ?>> ordered = new ArrayList<>();

    private CreationOrder(List<EntityTable<?, ?>> tables) {
        tables.forEach(table -> this.tables.put(table.toString(), table));
    }

    static List<EntityTable<?, ?>> of(List<EntityTable<?, ?>> tables) {
        var order = new CreationOrder(tables);
        tables.forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void add(EntityTable<?, ?> table) {
        if (!seen.add(table.toString())) {
            return;
        }
        for (var foreignKey : table.definition().foreignKeys()) {
            var target = tables.get(foreignKey.hop().to().toString());
            if (target != null && foreignKey.isConstraint()) {
                add(target);
            }
        }
        ordered.add(table);
    }
}
