package io.jino.tck.model;

import io.jino.annotation.Column;
import io.jino.annotation.Convert;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.EnumCode;
import io.jino.annotation.Enumerated;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.type.Converter;
import org.jspecify.annotations.Nullable;

/** Has components that are no columns of a basic type: embedded records, converted values and enums. */
@Entity
public record Customer(
        @Id @GeneratedValue @Nullable Long id,
        @Convert(EmailConverter.class) Email email,
        @Enumerated(Enumerated.Storage.NAME) Plan plan,
        Status status,
        @Enumerated(Enumerated.Storage.NATIVE) Mood mood,
        @Nullable Plan formerPlan,
        @Embedded Address home,
        @Embedded(prefix = "to_") @Nullable Address shipping) {

    public static final Customer DAISY = new Customer(
            null,
            new Email("daisy@example.org"),
            Plan.FREE,
            Status.OPEN,
            Mood.HAPPY,
            null,
            new Address("Meadow 1", "Paris", null),
            null);

    /** Stored by name. */
    public enum Plan {
        FREE,
        PAID
    }

    /** Stored by code. */
    public enum Status {
        OPEN(10),
        CLOSED(20);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        @EnumCode
        public int code() {
            return code;
        }
    }

    /** Stored in an enum type of the database. */
    public enum Mood {
        HAPPY,
        SAD
    }

    /** Stored as text. */
    public record Email(String address) {}

    /** Stored as several columns. */
    public record Address(
            String street, String city, @Embedded @Nullable Geo geo) {}

    /** Stored as two more. */
    public record Geo(double lat, @Column(name = "long") double lon) {}

    static final class EmailConverter implements Converter<Email, String> {
        @Override
        public String toDatabase(Email email) {
            if (!email.address().contains("@")) {
                throw new IllegalArgumentException("no address");
            }
            return "mailto:" + email.address();
        }

        @Override
        public Email fromDatabase(String stored) {
            return new Email(stored.substring("mailto:".length()));
        }
    }
}
