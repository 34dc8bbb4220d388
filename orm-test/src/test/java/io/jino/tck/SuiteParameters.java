package io.jino.tck;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the parameters of the suite out of those that the extension for users gives. */
final class SuiteParameters implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Verbs.class || type == Sent.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> made = parameter.getParameter().getType() == Sent.class ? Sent.class : surface(context);
        return context.getExecutableInvoker().invoke(made.getDeclaredConstructors()[0]);
    }

    private static Class<?> surface(ExtensionContext context) {
        return Stream.iterate(
                        Optional.of(context), Optional::isPresent, each -> each.flatMap(ExtensionContext::getParent))
                .flatMap(Optional::stream)
                .flatMap(each -> AnnotationSupport.findAnnotation(each.getTestClass(), Through.class).stream())
                .findFirst()
                .orElseThrow()
                .value();
    }
}
