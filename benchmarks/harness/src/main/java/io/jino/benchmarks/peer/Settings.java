package io.jino.benchmarks.peer;

import java.util.Map;

/**
 * Where the database is, and what a peer is told.
 *
 * @param uri as in {@code postgresql://postgres@127.0.0.1:5432/postgres}
 * @param connections how many connections the peer may have
 * @param options what {@code peers.tsv} says of the peer
 */
public record Settings(String uri, int connections, Map<String, String> options) {
    /** An option, or what is meant without it. */
    public String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    /** Whether an option is on. */
    public boolean isOn(String name) {
        return Boolean.parseBoolean(options.get(name));
    }

    /** A number. */
    public int number(String name, int otherwise) {
        return Integer.parseInt(options.getOrDefault(name, String.valueOf(otherwise)));
    }

    /** Whether the database is PostgreSQL. */
    public boolean isPostgres() {
        return uri.startsWith("postgresql:");
    }

    /** The address without its scheme and user. */
    public String place() {
        return uri.substring(uri.indexOf('@') + 1);
    }

    /** Who logs in, without a password. */
    public String user() {
        return uri.substring(uri.indexOf("//") + 2, uri.indexOf('@'));
    }
}
