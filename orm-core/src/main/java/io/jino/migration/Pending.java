package io.jino.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out what is left to do.
 */
public final class Pending {
    private Pending() {}

    /**
     * The migrations that were not carried out, in their order.
     *
     * @throws MigrationException if the others are not those that were
     */
    public static List<Migration> of(Migrations migrations, List<History.Entry> history) {
        var done = new HashMap<String, History.Entry>();
        String newest = null;
        String baseline = null;
        for (var entry : history) {
            String version = entry.version();
            if (!entry.isSuccess()) {
                throw MigrationException.unfinished(String.valueOf(version), entry.script());
            }
            if (version == null || entry.type().equals("SCHEMA")) {
                continue;
            }
            if (entry.type().equals("BASELINE")) {
                baseline = version;
            } else {
                done.put(canonical(version), entry);
            }
            if (newest == null || Migration.BY_VERSION.compare(version, newest) > 0) {
                newest = version;
            }
        }
        var pending = new ArrayList<Migration>();
        for (var migration : migrations.list()) {
            var entry = done.remove(canonical(migration.version()));
            if (entry != null) {
                requireSame(migration, entry);
            } else if (baseline == null || Migration.BY_VERSION.compare(migration.version(), baseline) > 0) {
                if (newest != null && Migration.BY_VERSION.compare(migration.version(), newest) < 0) {
                    throw MigrationException.late(migration, newest);
                }
                pending.add(migration);
            }
        }
        requireNoneMissing(migrations, done);
        return pending;
    }

    private static void requireSame(Migration migration, History.Entry entry) {
        Integer sum = entry.checksum();
        if (sum != null && sum != migration.checksum()) {
            throw MigrationException.changed(migration);
        }
    }

    // Those behind the newest that is given are of a newer release, which may run beside this one.
    private static void requireNoneMissing(Migrations migrations, Map<String, History.Entry> left) {
        var list = migrations.list();
        for (var missing : left.entrySet()) {
            boolean isNewer = !list.isEmpty()
                    && Migration.BY_VERSION.compare(
                                    missing.getKey(), list.get(list.size() - 1).version())
                            > 0;
            if (!isNewer) {
                throw MigrationException.missing(
                        missing.getKey(), missing.getValue().script());
            }
        }
    }

    /** Without the zeros that make no difference: {@code 1.0} is {@code 1}. */
    private static String canonical(String version) {
        String canonical = version.replace('_', '.').replaceAll("(^|\\.)0+(?=\\d)", "$1");
        return canonical.replaceAll("(\\.0)+$", "");
    }
}
