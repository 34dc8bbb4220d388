package conduit.web;

import conduit.service.Passwords;
import conduit.service.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what was sent, and tells everything that is wrong with it at once.
 *
 * <pre>{@code
 * var checks = new Checks();
 * var wanted = new Registration(checks.line("username", username), ...);
 * checks.passed();
 * }</pre>
 */
final class Checks {
    private static final int LONGEST_LINE = 255;
    private static final int SHORTEST_PASSWORD = 8;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final List<String> wrong = new ArrayList<>();

    /** A text that has to be there, in one line. */
    String line(String field, @Nullable String value) {
        String text = text(field, value);
        if (text.length() > LONGEST_LINE) {
            wrong.add(field + " is too long (maximum is " + LONGEST_LINE + " characters)");
        }
        return text;
    }

    /** A text that has to be there. */
    String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            wrong.add(field + " can't be blank");
            return "";
        }
        if (value.indexOf('\0') >= 0) {
            wrong.add(field + " is invalid");
        }
        return value;
    }

    String email(@Nullable String value) {
        String text = line("email", value);
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            wrong.add("email is invalid");
        }
        return text;
    }

    String password(@Nullable String value) {
        String text = text("password", value);
        if (!text.isEmpty() && text.length() < SHORTEST_PASSWORD) {
            wrong.add("password is too short (minimum is " + SHORTEST_PASSWORD + " characters)");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST) {
            wrong.add("password is too long (maximum is " + Passwords.LONGEST + " bytes)");
        }
        return text;
    }

    /** Notes something else that is wrong. */
    void require(boolean isRight, String problem) {
        if (!isRight) {
            wrong.add(problem);
        }
    }

    /** Fails with all that was found. */
    void passed() {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong.toArray(String[]::new));
        }
    }
}
