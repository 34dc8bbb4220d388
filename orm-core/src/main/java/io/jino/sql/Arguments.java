package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is bound where a baked query has a parameter.
 */
interface Arguments {
    /** For statements that are not baked. */
    Arguments NONE = new Arguments() {};

    /** For a text that is only looked at. */
    static Arguments shown() {
        return new Later(null);
    }

    /** For a baked query whose arguments come later: what is bound is the parameter itself. */
    static Arguments later(Object owner) {
        return new Later(owner);
    }

    /** For a baked query with the wire's values of its arguments. */
    static Arguments given(Object owner, List<Object> values) {
        return new Arguments() {
            @Override
            public Object value(Dialect dialect, Node.Param param) {
                return encoded(dialect, own(owner, param), values);
            }

            @Override
            public Object array(Dialect dialect, Node.Param param) {
                return encoded(dialect, own(owner, param), values);
            }

            @Override
            @SuppressWarnings("unchecked") // the parameter is a list, so its argument is one
            public List<Object> list(Node.Param param) {
                return (List<Object>) values.get(own(owner, param).index());
            }
        };
    }

    /** An argument as the driver wants it. */
    static Object encoded(Dialect dialect, Node.Param param, List<Object> values) {
        Object value = values.get(param.index());
        if (value instanceof List<?> list) {
            return dialect.encodeArray(param.type(), list);
        }
        if (value instanceof Long rows && rows > param.most()) {
            return param.most();
        }
        return dialect.encode(param.type(), value);
    }

    /** The value of a parameter, as the driver wants it. */
    default Object value(Dialect dialect, Node.Param param) {
        throw unbound(param);
    }

    /** The array of a parameter that is a list, as the driver wants it. */
    default Object array(Dialect dialect, Node.Param param) {
        throw unbound(param);
    }

    /** The values of a parameter that is a list. */
    default List<Object> list(Node.Param param) {
        throw unbound(param);
    }

    private static Node.Param own(Object owner, Node.Param param) {
        if (param.owner() != owner) {
            throw unbound(param);
        }
        return param;
    }

    private static InvalidQueryException unbound(Node.Param param) {
        return new InvalidQueryException(
                "unbound-parameter",
                "A statement contains the parameter of a baked query that it is not.",
                "Use a parameter only in the query that its lambda gives.",
                "Parameter: " + param.index() + ", " + param.type());
    }

    /**
     * The parameters themselves.
     *
     * @param owner whose they must be, or null for anybody's
     */
    record Later(@Nullable Object owner) implements Arguments {
        @Override
        public Object value(Dialect dialect, Node.Param param) {
            return owner == null ? param : own(owner, param);
        }

        @Override
        public Object array(Dialect dialect, Node.Param param) {
            return value(dialect, param);
        }

        @Override
        public List<Object> list(Node.Param param) {
            return List.of();
        }
    }
}
