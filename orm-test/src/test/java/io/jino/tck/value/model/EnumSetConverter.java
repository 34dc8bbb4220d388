package io.jino.tck.value.model;

import io.jino.type.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of any enum as the sum of its bits; the processor gives the enum. */
public final class EnumSetConverter<E extends Enum<E>> implements Converter<Set<E>, Long> {
    private final E[] constants;

    public EnumSetConverter(Class<E> type) {
        this.constants = type.getEnumConstants();
    }

    @Override
    public Long toDatabase(Set<E> value) {
        return value.stream().mapToLong(EnumSetConverter::bit).sum();
    }

    @Override
    public Set<E> fromDatabase(Long stored) {
        return Arrays.stream(constants)
                .filter(constant -> (stored & bit(constant)) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    @SuppressWarnings("EnumOrdinal") // a set of bits is what this converter is about
    private static <E extends Enum<E>> long bit(E constant) {
        return 1L << constant.ordinal();
    }
}
