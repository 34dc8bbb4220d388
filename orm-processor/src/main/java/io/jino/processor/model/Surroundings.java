package io.jino.processor.model;

/**
 * What generated code has to mind in its package.
 *
 * @param hasGenerated whether {@code javax.annotation.processing.Generated} can be seen
 * @param hasNullable whether JSpecify's {@code Nullable} can be seen
 * @param shadowsJavaLang whether a type of the package has the name of one in {@code java.lang}
 * @param usesDeprecated whether what the code refers to is deprecated
 */
public record Surroundings(
        boolean hasGenerated, boolean hasNullable, boolean shadowsJavaLang, boolean usesDeprecated) {}
