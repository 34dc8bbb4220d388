package conduit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be set from outside.
 *
 * @param databaseUrl {@code DATABASE_URL}: a PostgreSQL, MySQL or MariaDB; null for an embedded PostgreSQL with demo data
 * @param port {@code PORT}: where to listen; 0 for any that is free
 * @param secret {@code JWT_SECRET}: what tokens are signed with; without one, tokens end with the process
 * @param showsSql {@code SHOW_SQL=true}: whether every statement is printed
 * @param passwordCost {@code PASSWORD_COST}: how often a password is hashed, as a power of two
 */
public record Settings(@Nullable String databaseUrl, int port, String secret, boolean showsSql, int passwordCost) {
    private static final String USUAL_PORT = "8080";
    private static final String USUAL_COST = "10";

    static Settings of(Map<String, String> environment) {
        return new Settings(
                environment.get("DATABASE_URL"),
                Integer.parseInt(environment.getOrDefault("PORT", USUAL_PORT)),
                environment.getOrDefault("JWT_SECRET", UUID.randomUUID().toString()),
                Boolean.parseBoolean(environment.get("SHOW_SQL")),
                Integer.parseInt(environment.getOrDefault("PASSWORD_COST", USUAL_COST)));
    }

    /** Without the secret, and without the address, which may have a password in it. */
    @Override
    public String toString() {
        return "Settings[port=" + port + "]";
    }
}
