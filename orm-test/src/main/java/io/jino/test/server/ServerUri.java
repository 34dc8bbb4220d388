package io.jino.test.server;

/** A connection URI, {@code scheme://user:password@host:port/database?attributes}. */
record ServerUri(String text) {

    ServerUri {
        if (!text.contains("://")) {
            throw new IllegalArgumentException(
                    "A test database needs a URI like postgresql://user:password@host:5432/database, and this has no ://");
        }
    }

    ServerUri withDatabase(String name) {
        var authority = text.indexOf("://") + 3;
        var query = text.indexOf('?', authority);
        var end = query < 0 ? text.length() : query;
        var slash = text.indexOf('/', authority);
        var server = text.substring(0, slash < 0 || slash > end ? end : slash);
        return new ServerUri(server + "/" + name + text.substring(end));
    }

    /** Host and port only: a password has no place in an error message or in the log of a build. */
    @Override
    public String toString() {
        var authority = text.substring(text.indexOf("://") + 3).split("[/?]", 2)[0];
        return authority.substring(authority.lastIndexOf('@') + 1);
    }
}
