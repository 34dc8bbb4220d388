package conduit.service;

import static conduit.domain.UserTable.USER;

import conduit.domain.User;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.mutiny.AmbientDb;
import io.jino.mutiny.MutinyDb;
import io.jino.query.Patch;
import io.jino.schema.Assignment;
import io.jino.schema.TextColumn;
import io.jino.type.SqlType;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/**
 * Who may write.
 */
public final class Users {
    private static final Baked1<String, User> BY_EMAIL =
            Baked.bake(SqlType.STRING, email -> USER.find().where(USER.email.eq(email)));

    private final MutinyDb db;
    private final AmbientDb ambient;
    private final Passwords passwords;

    public Users(MutinyDb db, Passwords passwords) {
        this.db = db;
        this.ambient = db.ambient();
        this.passwords = passwords;
    }

    /** Makes a user; name and address must not be taken. The connection is not taken before the password is hashed. */
    public Uni<User> register(Registration wanted) {
        return passwords
                .hash(wanted.password())
                .chain(hash ->
                        ambient.insert(USER, new User(null, wanted.username(), wanted.email(), hash, null, null)));
    }

    /** The user with an address and a password. Not ambient, so that no connection is held while the password is checked. */
    public Uni<User> login(String email, String password) {
        return db.oneOrEmpty(BY_EMAIL.with(email))
                .chain(found -> passwords
                        .matches(password, found == null ? null : found.passwordHash())
                        .map(matches -> matches ? found : null))
                .onItem()
                .ifNull()
                .failWith(Problem::unauthorized);
    }

    /** The user who asks. */
    public Uni<User> get(long id) {
        return ambient.get(USER, id).onItem().ifNull().failWith(Problem::unauthorized);
    }

    /** Changes what is not null, in one statement. */
    public Uni<User> update(long id, UserChange change) {
        Uni<@Nullable String> hash = change.password() == null
                ? Uni.createFrom().nullItem()
                : passwords.hash(change.password()).map(made -> made);
        return hash.chain(made -> get(id).chain(user -> ambient.one(changed(user, change, made))));
    }

    private static Patch<User> changed(User user, UserChange change, @Nullable String hash) {
        return USER.patch(user)
                .setIfNotNull(USER.username, change.username())
                .setIfNotNull(USER.email, change.email())
                .setIfNotNull(USER.passwordHash, hash)
                .set(change.bio() != null, () -> orNull(USER.bio, change.bio()))
                .set(change.image() != null, () -> orNull(USER.image, change.image()));
    }

    private static Assignment<User> orNull(TextColumn<User> column, @Nullable String value) {
        return value == null || value.isEmpty() ? column.toNull() : column.to(value);
    }
}
