package io.jino.pool;

import io.jino.error.InvalidQueryException;
import java.util.Locale;

/** How a connection is encrypted; there is none that gives it up by itself. */
enum TlsMode {
    /** Not at all. */
    OFF,
    /** Encrypted, with whoever answers. */
    REQUIRED,
    /** Encrypted, with a server whose certificate a known authority has signed. */
    VERIFY_CA,
    /** Encrypted, with a server whose certificate a known authority has signed for this host name. */
    VERIFY_FULL;

    /**
     * A mode by one of the names that PostgreSQL and MySQL give it.
     *
     * @throws InvalidQueryException if it is not known, or would fall back to plain text
     */
    static TlsMode of(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace('-', '_')) {
            case "disable", "disabled", "false" -> OFF;
            case "require", "required", "true" -> REQUIRED;
            case "verify_ca" -> VERIFY_CA;
            case "verify_full", "verify_identity" -> VERIFY_FULL;
            case "allow", "prefer", "preferred" ->
                throw new InvalidQueryException(
                        "tls-mode",
                        "This TLS mode falls back to plain text without telling anyone.",
                        "Use sslmode=verify-full, or at least require; disable says openly that nothing is encrypted.",
                        "sslmode: " + name);
            default ->
                throw new InvalidQueryException(
                        "tls-mode",
                        "This TLS mode is not known.",
                        "Use sslmode=verify-full, verify-ca, require or disable.",
                        "sslmode: " + name);
        };
    }
}
