package io.jino.migration;

import java.util.Set;

/**
 * Knows from the words of a statement whether it is inside of a body of its own: {@code begin atomic ... end} of PostgreSQL, the
 * block of a routine, a trigger or an event of MySQL and MariaDB.
 */
final class Body {
    private static final Set<String> ROUTINES = Set.of("procedure", "function", "trigger", "event", "package");

    /** What follows an {@code end} that closes no block. */
    private static final Set<String> NO_BLOCKS = Set.of("if", "loop", "while", "repeat", "for");

    private final boolean isPostgres;
    private boolean isCreating;
    private boolean isRoutine;
    private String last = "";
    private int depth;

    Body(boolean isPostgres) {
        this.isPostgres = isPostgres;
    }

    void word(String word) {
        if (last.isEmpty()) {
            isCreating = word.equals("create");
        }
        isRoutine |= isCreating && ROUTINES.contains(word);
        if (isRoutine) {
            count(word);
        }
        last = word;
    }

    private void count(String word) {
        if (last.equals("end") && NO_BLOCKS.contains(word)) {
            depth++;
        } else if (word.equals("end")) {
            depth = Math.max(0, depth - 1);
        } else if (isPostgres ? word.equals("atomic") && last.equals("begin") : word.equals("begin")) {
            depth++;
        } else if (word.equals("case") && depth > 0 && !last.equals("end")) {
            depth++;
        }
    }

    boolean isOpen() {
        return depth > 0;
    }
}
