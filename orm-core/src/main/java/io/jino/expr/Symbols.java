package io.jino.expr;

import io.jino.error.InvalidQueryException;
import java.util.regex.Pattern;

/**
 * Checks what becomes part of the text although Jino does not know it.
 */
final class Symbols {
    private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?]{1,8}|[A-Za-z][A-Za-z_ ]{0,30}");
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    private Symbols() {}

    static String operator(String symbol) {
        if (!OPERATOR.matcher(symbol).matches() || symbol.contains("--") || symbol.contains("/*")) {
            throw refused("operator", symbol);
        }
        return symbol;
    }

    static String function(String name) {
        if (!FUNCTION.matcher(name).matches()) {
            throw refused("function", name);
        }
        return name;
    }

    private static InvalidQueryException refused(String what, String symbol) {
        return new InvalidQueryException(
                what,
                "This is not the name of one " + what + ".",
                "Give the bare name; values and expressions are arguments.",
                "Name: " + symbol);
    }
}
