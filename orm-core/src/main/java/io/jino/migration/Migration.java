package io.jino.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A file of SQL that is carried out once, such as {@code V3__add_bio.sql}.
 *
 * @param version what orders it among others, such as {@code 3} or {@code 2.1}
 * @param description what it does, such as {@code add bio}
 * @param script the name of the file
 * @param sql what is in it
 */
public record Migration(String version, String description, String script, String sql) {
    static final Pattern NAME = Pattern.compile("V(\\d+(?:[._]\\d+)*)__(.+)\\.sql");

    /** By their versions: number by number, where a number that is not there counts as zero. */
    static final Comparator<String> BY_VERSION = (one, other) -> {
        var left = numbers(one);
        var right = numbers(other);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = at(left, i).compareTo(at(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /**
     * A migration by the name of its file.
     *
     * @throws MigrationException if the name is not one of a migration
     */
    public static Migration of(String script, String sql) {
        var name = NAME.matcher(script);
        if (!name.matches()) {
            throw MigrationException.unnamed(script);
        }
        return new Migration(name.group(1).replace('_', '.'), name.group(2).replace('_', ' '), script, sql);
    }

    /** The sum of its lines, by which a change is seen: the same that Flyway computes, whatever ends a line. */
    public int checksum() {
        var sum = new CRC32();
        String text = sql.startsWith("\uFEFF") ? sql.substring(1) : sql;
        try (var lines = new BufferedReader(new StringReader(text))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (int) sum.getValue();
    }

    private static List<BigInteger> numbers(String version) {
        return Stream.of(version.split("[._]")).map(BigInteger::new).toList();
    }

    private static BigInteger at(List<BigInteger> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
    }

    /** The name of the file. */
    @Override
    public String toString() {
        return script;
    }
}
