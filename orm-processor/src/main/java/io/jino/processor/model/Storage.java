package io.jino.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the value of a component is stored in its column. */
public sealed interface Storage {
    /** As it is. */
    record Basic(BasicType type) implements Storage {}

    /** A list of values, each as it is, in an array of the database. */
    record BasicList(BasicType element) implements Storage {}

    /**
     * Through a converter.
     *
     * @param from the component's type as the converter has it, or null if it cannot be told
     * @param to the type that is stored, or null if it cannot be told
     * @param isConstructible whether the entity's package can call a constructor without parameters
     */
    record Converted(
            ClassName converter,
            @Nullable TypeName from,
            @Nullable TypeName to,
            boolean isConstructible) implements Storage {}

    /** An enum by the name of its constant. */
    record EnumName() implements Storage {}

    /**
     * An enum by a code.
     *
     * @param codes the methods that are marked as its code: one, if all is well
     */
    record EnumCode(List<Code> codes) implements Storage {
        public EnumCode {
            codes = List.copyOf(codes);
        }
    }

    /** A method of an enum that gives a code. */
    record Code(Access.Way method, TypeName type, boolean isCallable) {}

    /** An enum in an enum type of the database. */
    record NativeEnum(String databaseType) implements Storage {}

    /** Nobody knows how. */
    record Unknown(Hint hint) implements Storage {}

    /** What the type is that cannot be stored. */
    enum Hint {
        ENTITY,
        RECORD,
        OPTIONAL,
        OTHER
    }
}
