package io.jino.tck;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Says through which surface the tests of a class go, and gives them {@link Verbs} and {@link Sent} as parameters. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SuiteParameters.class)
@interface Through {
    Class<? extends Verbs> value();
}
