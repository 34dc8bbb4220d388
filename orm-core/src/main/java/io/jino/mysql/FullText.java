package io.jino.mysql;

import io.jino.expr.Node;
import io.jino.expr.NumberExpression;
import io.jino.expr.Predicate;
import io.jino.type.SqlType;
import java.util.List;

/**
 * The columns of a full-text index.
 *
 * <pre>{@code
 * var text = match(POST.title, POST.body);
 * POST.find(POST.id).where(text.against("+database -oracle", Mode.BOOLEAN)).orderBy(text.score("database").desc())
 * // MySQL: select t0.`id` from `post` t0 where match (t0.`title`, t0.`body`) against (? in boolean mode) > ?
 * //     order by match (t0.`title`, t0.`body`) against (?) desc
 * }</pre>
 *
 * @param columns the columns, which must be exactly those of one index
 */
public record FullText(Node.RowValue columns) {
    /** Matches a text in natural language: {@code match (x) against (?) > 0}. A lone {@code *} is an error of the database. */
    public Predicate against(String text) {
        return against(text, Mode.NATURAL);
    }

    /** Matches a text: {@code match (x) against (? in boolean mode) > 0}. */
    public Predicate against(String text, Mode mode) {
        return score(text, mode).gt(0.0);
    }

    /** How well a text in natural language matches: {@code match (x) against (?)}; zero if it does not. */
    public NumberExpression<Double> score(String text) {
        return score(text, Mode.NATURAL);
    }

    /** How well a text matches: {@code match (x) against (? in boolean mode)}; zero if it does not. */
    public NumberExpression<Double> score(String text, Mode mode) {
        return NumberExpression.of(
                new Node.Call(mode.function, List.of(columns, Node.Bind.of(SqlType.STRING, text))), SqlType.DOUBLE);
    }

    /** How the text is read. */
    public enum Mode {
        /** Words in any order. */
        NATURAL("match_natural"),
        /** Words with signs: {@code +must -mustNot begin* "exact words"}. A sign in a wrong place is an error of the database. */
        BOOLEAN("match_boolean"),
        /** Words, then those of what was found first. */
        EXPANSION("match_expansion");

        private final String function;

        Mode(String function) {
            this.function = function;
        }
    }
}
