package io.jino.type;

/**
 * Turns a type of the application into one that a database has, and back.
 *
 * <pre>{@code
 * public final class EmailConverter implements Converter<Email, String> {
 *     public String toDatabase(Email email) { return email.address(); }
 *     public Email fromDatabase(String address) { return new Email(address); }
 * }
 * }</pre>
 *
 * <p>Null never reaches a converter: it is null on both sides. A converter that gives null is refused, as a value that does
 * not fit. A converter has no state and may be used by many threads.
 *
 * @param <J> the type of the component
 * @param <D> a basic type of Jino
 */
public interface Converter<J, D> {
    /** The value to store. */
    D toDatabase(J value);

    /** The value of the component. */
    J fromDatabase(D stored);
}
