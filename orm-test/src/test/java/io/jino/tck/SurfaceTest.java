package io.jino.tck;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbConnection;
import io.jino.Operations;
import io.jino.Transaction;
import io.jino.mutiny.MutinyConnection;
import io.jino.mutiny.MutinyDb;
import io.jino.mutiny.MutinyOperations;
import io.jino.mutiny.MutinyTransaction;
import io.jino.run.Cancellation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two surfaces have the same methods, and the suite runs through all of them on each database. */
class SurfaceTest {
    @Test
    void every_verb_is_there_as_a_future_and_as_a_uni() {
        assertThat(signatures(Operations.class)).hasSizeGreaterThan(10).isEqualTo(signatures(MutinyOperations.class));
    }

    @Test
    void a_db_can_do_the_same_on_both_surfaces() {
        assertThat(signatures(Db.class)).isNotEmpty().isEqualTo(signatures(MutinyDb.class));
    }

    @Test
    void a_transaction_and_a_connection_can_do_the_same_on_both_surfaces() {
        assertThat(signatures(Transaction.class)).isNotEmpty().isEqualTo(signatures(MutinyTransaction.class));
        assertThat(signatures(DbConnection.class)).isNotEmpty().isEqualTo(signatures(MutinyConnection.class));
    }

    @Test
    void every_verb_is_one_of_the_suite() {
        var suite = names(Verbs.class);
        // The first two run in io.jino.tck.baked, the others in io.jino.tck.transaction, io.jino.tck.stream,
        // io.jino.tck.relation and io.jino.tck.faults.
        suite.addAll(List.of(
                "page",
                "render",
                "transaction",
                "executeAll",
                "stream",
                "load",
                "link",
                "unlink",
                "cost",
                "create",
                "drop",
                "named"));
        assertThat(names(Operations.class)).isEqualTo(suite);
    }

    @Test
    void every_group_of_the_suite_runs_on_each_database_through_each_surface() {
        var groups = groups(PostgresSuiteTest.class);

        assertThat(groups).hasSizeGreaterThan(15);
        assertThat(groups(MySqlSuiteTest.class)).isEqualTo(groups);
        // How a Db is opened and closed has one surface.
        groups.removeIf(group -> group.contains(".life."));
        assertThat(groups(PostgresMutinySuiteTest.class)).isEqualTo(groups);
        assertThat(groups(MySqlMutinySuiteTest.class)).isEqualTo(groups);
    }

    private static Set<String> groups(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredClasses())
                .map(group -> group.getSuperclass().getName())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(Class<?> surface) {
        return methods(surface).map(Method::getName).collect(toCollection(TreeSet::new));
    }

    private static Set<String> signatures(Class<?> surface) {
        return methods(surface)
                .map(method -> "%s %s%s %s"
                        .formatted(
                                Arrays.toString(method.getTypeParameters()),
                                method.getName(),
                                Arrays.stream(method.getGenericParameterTypes())
                                        .map(SurfaceTest::parameter)
                                        .toList(),
                                result(method.getGenericReturnType()).replace("mutiny.Mutiny", "")))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Method> methods(Class<?> surface) {
        // The verbs about tables are declared above those about rows.
        var declared = surface == Operations.class ? Stream.of(surface, surface.getSuperclass()) : Stream.of(surface);
        return declared.flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        // What a Uni is cancelled through.
                        && !method.getName().equals("cancelledBy")
                        // What a subscription has and a future has not.
                        && !method.getName().equals("ambient")
                        && !List.of(method.getParameterTypes()).contains(Cancellation.class));
    }

    /** Functions of users get a handle of their surface, and give what it gives. */
    private static String parameter(Type type) {
        return type.getTypeName()
                .replace("io.jino.mutiny.MutinyTransaction", "io.jino.Transaction")
                .replace("io.jino.mutiny.MutinyConnection", "io.jino.DbConnection")
                .replace("io.smallrye.mutiny.Uni<", "io.vertx.core.Future<");
    }

    /** What arrives: {@code Future<Optional<X>>} and {@code Uni<X>} are both an X, which may be absent in both. */
    private static String result(Type type) {
        if (type instanceof ParameterizedType outer && isAsync(outer)) {
            Type inner = outer.getActualTypeArguments()[0];
            return "later "
                    + (inner instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                            ? optional.getActualTypeArguments()[0]
                            : inner);
        }
        return type.getTypeName().replace("io.jino.ResultStream", "io.smallrye.mutiny.Multi");
    }

    private static boolean isAsync(ParameterizedType type) {
        return type.getRawType() == Future.class || type.getRawType() == Uni.class;
    }
}
