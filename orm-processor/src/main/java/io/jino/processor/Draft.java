package io.jino.processor;

import com.palantir.javapoet.ClassName;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Problem;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * A class that is to be written once everything was checked.
 *
 * @param type what it is written for, and depends on
 * @param label the name of that type, for messages
 * @param kind what the class is, for messages
 * @param text its text, which is another one if anything was found to be wrong
 */
record Draft(TypeElement type, ClassName name, String label, String kind, Function<Boolean, String> text) {
    /** What is wrong if there is a type of its name. */
    Problem taken() {
        String fact =
                "The " + kind + " of " + label + " cannot be written: there is a type " + name.reflectionName() + ".";
        String remedy = "Call the one or the other something else.";
        return kind.equals("table class")
                ? Problem.of("table-class-taken", Origin.of(type), fact, remedy)
                : Problem.of("fetch-class-taken", Origin.of(type), fact, remedy);
    }
}
