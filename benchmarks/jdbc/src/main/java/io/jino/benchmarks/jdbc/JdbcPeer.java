package io.jino.benchmarks.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.jino.benchmarks.model.Comment;
import io.jino.benchmarks.model.NewUser;
import io.jino.benchmarks.model.Post;
import io.jino.benchmarks.model.Statements;
import io.jino.benchmarks.model.User;
import io.jino.benchmarks.model.UserTree;
import io.jino.benchmarks.peer.BlockingPeer;
import io.jino.benchmarks.peer.Settings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** JDBC and HikariCP. Option: {@code virtual=true} for virtual threads. */
public final class JdbcPeer implements BlockingPeer {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final HikariDataSource pool;
    private final boolean isPostgres;
    private final boolean isVirtual;

    public JdbcPeer(Settings settings) {
        pool = Pools.open(settings);
        isPostgres = settings.isPostgres();
        isVirtual = settings.isOn("virtual");
    }

    /** Makes something of a row. */
    private interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Does something on a connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T single(Work<T> work) throws SQLException {
        try (var connection = pool.getConnection()) {
            return work.on(connection);
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class),
                row.getBoolean(5),
                row.getInt(6),
                row.getBigDecimal(7),
                row.getObject(8, Double.class),
                row.getString(9),
                row.getString(10));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class));
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class));
    }

    private static <T> List<T> rows(PreparedStatement statement, int size, Mapper<T> mapper) throws SQLException {
        try (var result = statement.executeQuery()) {
            var rows = new ArrayList<T>(size);
            while (result.next()) {
                rows.add(mapper.map(result));
            }
            return rows;
        }
    }

    private List<User> users(String sql, long parameter, int size) throws SQLException {
        return single(connection -> {
            try (var statement = connection.prepareStatement(Statements.questioned(sql))) {
                statement.setObject(1, sql.equals(Statements.PAGE) ? (Object) (int) parameter : (Object) parameter);
                return rows(statement, size, JdbcPeer::user);
            }
        });
    }

    @Override
    public User find(long id) throws SQLException {
        return users(Statements.FIND, id, 1).get(0);
    }

    @Override
    public List<User> page(int highest) throws SQLException {
        return users(Statements.PAGE, highest, 50);
    }

    @Override
    public List<User> thousand(long after) throws SQLException {
        return users(Statements.THOUSAND, after, 1_000);
    }

    private static void bind(PreparedStatement statement, NewUser row) throws SQLException {
        statement.setString(1, row.nickname());
        statement.setString(2, row.email());
        statement.setObject(3, row.createdAt());
        statement.setBoolean(4, row.active());
        statement.setInt(5, row.score());
        statement.setBigDecimal(6, row.balance());
        statement.setObject(7, row.rating(), Types.DOUBLE);
        statement.setString(8, row.bio());
        statement.setString(9, row.country());
    }

    @Override
    public long insert(NewUser row) throws SQLException {
        return single(connection -> {
            try (var statement = connection.prepareStatement(Statements.questioned(Statements.INSERT))) {
                bind(statement, row);
                return rows(statement, 1, result -> result.getLong(1)).get(0);
            }
        });
    }

    @Override
    public long insertAll(List<NewUser> rows) throws SQLException {
        return transaction(connection -> {
            try (var statement = connection.prepareStatement(Statements.questioned(Statements.INSERT_BATCH))) {
                for (NewUser row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                return (long) statement.executeBatch().length;
            }
        });
    }

    @Override
    public long update(long id, int score) throws SQLException {
        return single(connection -> {
            try (var statement = connection.prepareStatement(Statements.questioned(Statements.UPDATE))) {
                statement.setInt(1, score);
                statement.setLong(2, id);
                return (long) statement.executeUpdate();
            }
        });
    }

    private <T> List<T> among(Connection connection, String sql, Long[] keys, int size, Mapper<T> mapper)
            throws SQLException {
        String text = isPostgres ? Statements.questioned(sql) : Statements.listed(sql, keys.length);
        try (var statement = connection.prepareStatement(text)) {
            if (isPostgres) {
                statement.setArray(1, connection.createArrayOf("int8", keys));
            } else {
                for (int i = 0; i < keys.length; i++) {
                    statement.setLong(i + 1, keys[i]);
                }
            }
            return rows(statement, size, mapper);
        }
    }

    @Override
    public List<UserTree> graph(List<Long> ids) throws SQLException {
        return single(connection -> {
            var keys = ids.toArray(Long[]::new);
            var users = among(connection, Statements.USERS, keys, 20, JdbcPeer::user);
            var posts = among(connection, Statements.POSTS, keys, 100, JdbcPeer::post);
            var postIds = posts.stream().map(Post::id).toArray(Long[]::new);
            return UserTree.of(users, posts, among(connection, Statements.COMMENTS, postIds, 300, JdbcPeer::comment));
        });
    }

    @Override
    public long stream() throws SQLException {
        return transaction(connection -> {
            try (var statement = connection.prepareStatement(Statements.STREAM)) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                long count = 0;
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        count += user(rows).id() > 0 ? 1 : 0;
                    }
                }
                return count;
            }
        });
    }

    @Override
    public void transfer(long from, long to, int score) throws SQLException {
        transaction(connection -> {
            var accounts = among(connection, Statements.LOCK, new Long[] {from, to}, 2, JdbcPeer::user);
            try (var statement = connection.prepareStatement(Statements.questioned(Statements.UPDATE))) {
                statement.setInt(1, accounts.get(0).score() - score);
                statement.setLong(2, from);
                statement.addBatch();
                statement.setInt(1, accounts.get(1).score() + score);
                statement.setLong(2, to);
                statement.addBatch();
                return statement.executeBatch().length;
            }
        });
    }

    @Override
    public boolean isVirtual() {
        return isVirtual;
    }

    @Override
    public String describe() {
        return "JDBC and HikariCP" + (isVirtual ? ", virtual threads" : "");
    }

    @Override
    public void close() {
        pool.close();
    }
}
