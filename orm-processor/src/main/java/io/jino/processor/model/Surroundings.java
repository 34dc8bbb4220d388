package io.jino.processor.model;

import java.util.Set;

/**
 * What generated code has to mind in its package.
 *
 * @param hasGenerated whether {@code javax.annotation.processing.Generated} can be seen
 * @param hasNullable whether JSpecify's {@code Nullable} can be seen
 * @param shadowsJavaLang whether a type of the package has the name of one in {@code java.lang}
 * @param usesDeprecated whether what the code refers to is deprecated
 * @param tableMethods the names of the methods without parameters that every table class has
 */
public record Surroundings(
        boolean hasGenerated,
        boolean hasNullable,
        boolean shadowsJavaLang,
        boolean usesDeprecated,
        Set<String> tableMethods) {
    public Surroundings {
        tableMethods = Set.copyOf(tableMethods);
    }
}
