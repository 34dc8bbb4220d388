package io.jino.type;

import io.jino.error.ValueRangeException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the constant of an enum by what is stored for it.
 */
record EnumCodes<E extends Enum<E>, C>(String type, Map<C, E> constants) {
    static <E extends Enum<E>, C> EnumCodes<E, C> of(Class<E> type, Function<? super E, C> code) {
        var constants = new HashMap<C, E>();
        for (E constant : type.getEnumConstants()) {
            E twin = constants.put(code.apply(constant), constant);
            if (twin != null) {
                throw new IllegalArgumentException("The constants " + twin + " and " + constant + " of "
                        + type.getName() + " have the same code.");
            }
        }
        return new EnumCodes<>(type.getSimpleName(), Map.copyOf(constants));
    }

    E find(C code) {
        E constant = constants.get(code);
        if (constant == null) {
            throw new ValueRangeException(type, "The enum has no constant for what is stored.", null);
        }
        return constant;
    }
}
