package bank;

import io.jino.annotation.Column;
import io.jino.annotation.Convert;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Enumerated;
import io.jino.annotation.EnumCode;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.type.Converter;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@HasMany(name = "entries", of = Entry.class, by = "account")
public record Account(
        @Id @GeneratedValue @Nullable Ref<Account> id,
        Iban iban,
        @Nullable Iban former,
        Rank rank,
        Wrapped wrapped,
        Amount limit,
        @Embedded Iban spread,
        URI website,
        @Nullable URI photo,
        Set<Right> rights,
        @Convert(CommaConverter.class) List<String> names,
        Colour colour,
        List<Iban> others,
        List<Right> wishes,
        List<URI> links) {
    /** An id that cannot be mistaken for one of another entity. */
    public record Ref<E>(long value) {}

    public record Iban(String value) {
        public Iban(String country, String rest) {
            this(country + rest);
        }

        String value(int from) {
            return value.substring(from);
        }
    }

    public record Rank(@Enumerated(Enumerated.Storage.CODE) Right right) {}

    public record Wrapped(Iban iban) {}

    @Convert(AmountConverter.class)
    public record Amount(long whole, int cents) {}

    public static final class AmountConverter implements Converter<Amount, Long> {
        @Override
        public Long toDatabase(Amount value) {
            return value.whole() * 100 + value.cents();
        }

        @Override
        public Amount fromDatabase(Long stored) {
            return new Amount(stored / 100, (int) (stored % 100));
        }
    }

    public record Colour(@Convert(Hex.class) int rgb) {}

    public static final class Hex implements Converter<Integer, String> {
        @Override
        public String toDatabase(Integer value) {
            return Integer.toHexString(value);
        }

        @Override
        public Integer fromDatabase(String stored) {
            return Integer.parseInt(stored, 16);
        }
    }

    public enum Right {
        READ,
        WRITE;

        @EnumCode
        public int code() {
            return ordinal() + 1;
        }
    }
}
