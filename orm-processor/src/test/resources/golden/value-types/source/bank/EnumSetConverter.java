package bank;

import io.jino.type.Converter;
import java.util.EnumSet;
import java.util.Set;

/** Bits by ordinal. */
public final class EnumSetConverter<E extends Enum<E>> implements Converter<Set<E>, Long> {
    private final E[] constants;

    public EnumSetConverter(Class<E> type) {
        this.constants = type.getEnumConstants();
    }

    @Override
    public Long toDatabase(Set<E> value) {
        return value.stream().mapToLong(constant -> 1L << constant.ordinal()).sum();
    }

    @Override
    public Set<E> fromDatabase(Long stored) {
        var set = EnumSet.noneOf(constants[0].getDeclaringClass());
        for (E constant : constants) {
            if ((stored & 1L << constant.ordinal()) != 0) {
                set.add(constant);
            }
        }
        return set;
    }
}
