package io.jino.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the value of a component is stored in its column. */
public sealed interface Storage {
    /** As it is. */
    record Basic(BasicType type) implements Storage {}

    /**
     * A list of values in an array of the database.
     *
     * @param type the type of an element
     * @param element how each of them is stored
     */
    record Array(TypeName type, Storage element) implements Storage {}

    /**
     * A record with one component, as that component is stored.
     *
     * @param type the record
     * @param component how to get at the component
     * @param componentType the type of the component
     * @param stored how the component is stored
     * @param isNullable whether the component may be null
     * @param marks the annotations on the component that only mean something in an entity
     */
    record Value(
            TypeName type,
            Access.Way component,
            TypeName componentType,
            Storage stored,
            boolean isNullable,
            List<Mark> marks)
            implements Storage {
        public Value {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Through a converter.
     *
     * @param from the component's type as the converter has it, or null if it cannot be told
     * @param to the type that is stored, or null if it cannot be told
     * @param arguments what its type parameters stand for; empty if it has none, or if that cannot be told
     * @param making how it is made
     */
    record Converted(
            ClassName converter,
            @Nullable TypeName from,
            @Nullable TypeName to,
            List<TypeName> arguments,
            Making making)
            implements Storage {
        public Converted {
            arguments = List.copyOf(arguments);
        }

        /** Whether the entity's package can make one. */
        public boolean isConstructible() {
            return making != Making.IMPOSSIBLE;
        }
    }

    /** How a converter is made. */
    enum Making {
        /** By a constructor without parameters. */
        PLAIN,
        /** By a constructor that takes the class of each type argument. */
        WITH_CLASSES,
        /** There is no such constructor that the entity's package can call. */
        IMPOSSIBLE
    }

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

    /**
     * As a JSON document.
     *
     * @param document what is known of its members, or null if nothing
     */
    record Json(@Nullable DocumentModel document) implements Storage {}

    /**
     * As a JSON document whose text is the value, or what a converter makes of the value.
     *
     * @param converter the converter, or null if the value is text
     */
    record JsonText(@Nullable Converted converter) implements Storage {}

    /** Nobody knows how. */
    record Unknown(Hint hint) implements Storage {}

    /** What the type is that cannot be stored. */
    enum Hint {
        ENTITY,
        RECORD,
        OPTIONAL,
        SEVERAL_CONVERTERS,
        OTHER
    }
}
