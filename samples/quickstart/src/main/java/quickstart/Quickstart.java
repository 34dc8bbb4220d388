package quickstart;

import static quickstart.NoteTable.NOTE;
import static quickstart.Notebook.NOTEBOOK;
import static quickstart.ReplyTable.REPLY;
import static quickstart.UserTable.USER;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.ddl.Schema;
import io.jino.relation.Loaded;
import io.jino.test.server.DatabaseServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Creates tables, then creates, finds, updates and deletes users, loads what they wrote, and shows every statement that is
 * sent.
 *
 * <p>Runs on an embedded PostgreSQL that it starts itself, or on the database whose address is its argument:
 * {@code postgresql://}, {@code mysql://} or {@code mariadb://user:password@host:port/database}, with or without
 * {@code jdbc:} before it.
 */
public final class Quickstart {
    static final Schema TABLES = Schema.of(USER, NOTE, REPLY);

    private final Db db;
    private final Story story;

    Quickstart(Db db, Story story) {
        this.db = db;
        this.story = story;
    }

    /**
     * Runs the story once.
     *
     * @param arguments the address of a database; none, or {@code embedded}, for the embedded PostgreSQL
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        String url = arguments.length == 0 || arguments[0].equals("embedded") ? embedded(System.out) : arguments[0];
        run(url, System.out);
    }

    private static String embedded(PrintStream out) {
        out.println("Starting an embedded PostgreSQL ...");
        return DatabaseServer.postgres().uri();
    }

    static void run(String url, PrintStream out) throws InterruptedException, ExecutionException {
        var vertx = Vertx.vertx();
        var story = new Story(out);
        var db = Db.connect(vertx, url, DbOptions.defaults().listener(story));
        try {
            story.step("Create the tables, as the entities say.");
            await(db.create(TABLES)
                    .compose(created -> new Quickstart(db, story).tell())
                    .eventually(() -> db.drop(TABLES))
                    .eventually(db::close));
        } finally {
            await(vertx.close());
        }
    }

    /** Blocks, which only the main thread of a program may do. */
    private static void await(Future<Void> end) throws InterruptedException, ExecutionException {
        end.toCompletionStage().toCompletableFuture().get();
    }

    Future<Void> tell() {
        return create().compose(daisy -> find().compose(found -> write())
                        .compose(written -> load())
                        .compose(loaded -> change(daisy)))
                .compose(gone -> finish());
    }

    private Future<User> create() {
        story.step("Create a user. The database makes the id and the time; both come back with it.");
        return story.show(db.insert(USER, User.named("fantix")))
                .compose(fantix -> {
                    story.step("Create three more, in one statement.");
                    return story.show(
                            db.insertAll(USER, List.of(User.named("daisy"), User.named("ada"), User.named("linus"))));
                })
                .map(users -> users.get(0));
    }

    private Future<Void> find() {
        story.step("Find one by its key: an Optional, because it may not be there.");
        return story.show(db.get(USER, 1L))
                .compose(one -> {
                    story.step("Find some with a predicate; every value is bound, never part of the text.");
                    return story.show(db.all(USER.find()
                            .where(USER.nickname.contains("i").and(USER.bio.isNull()))
                            .orderBy(USER.nickname.asc())
                            .limit(2)));
                })
                .compose(some -> {
                    story.step("Find one column of them.");
                    return story.show(db.all(USER.find(USER.nickname).where(USER.id.in(1L, 2L, 3L))));
                })
                .compose(names -> {
                    story.step("Count them.");
                    return story.show(db.count(USER.find().where(USER.logins.eq(0))));
                })
                .mapEmpty();
    }

    private Future<Void> write() {
        story.step("Create what users wrote. A relation is a foreign key, so these are rows like others.");
        return db.insertAll(
                        NOTE,
                        List.of(
                                new Note(null, 1, "Gardens need rain."),
                                new Note(null, 3, "Engines can weave patterns."),
                                new Note(null, 3, "Notes are longer than the text."),
                                new Note(null, 3, "Numbers are not the only thing.")))
                .compose(notes -> db.insertAll(
                        REPLY,
                        List.of(
                                new Reply(null, 3, 4, "They are!"),
                                new Reply(null, 3, 1, "And better."),
                                new Reply(null, 4, 1, "What else?"))))
                .compose(replies -> story.show(db.count(REPLY.find())))
                .mapEmpty();
    }

    private Future<Void> load() {
        story.step("Load two levels: users with their notes, notes with their replies, in three statements.");
        return story.show(
                        db.all(USER.find(NOTEBOOK).where(USER.notes().exists()).orderBy(USER.id.asc())))
                .compose(notebooks -> {
                    story.step("Load what belongs to rows in hand. A relation is a condition, too.");
                    return db.all(USER.find().where(USER.notes().count().gt(1L)));
                })
                .compose(users -> story.show(db.load(NOTEBOOK, users).map(Loaded::list)))
                .mapEmpty();
    }

    private Future<Void> change(User daisy) {
        story.step("Update listed columns of one row, one by an expression; the fresh row comes back.");
        return story.show(db.one(USER.patch(daisy)
                        .set(USER.bio.to("grows in meadows"))
                        .set(USER.logins.to(USER.logins.plus(1)))))
                .compose(fresh -> {
                    story.step("Update many rows at once.");
                    return story.show(
                            db.execute(USER.update().set(USER.logins.to(100)).where(USER.nickname.startsWith("l"))));
                })
                .compose(count -> {
                    story.step("Delete the row of an object; a second time it is not there any more.");
                    return story.show(db.delete(USER, daisy));
                })
                .compose(deleted -> story.show(db.delete(USER, daisy)))
                .mapEmpty();
    }

    private Future<Void> finish() {
        story.step("A mistake is an error before anything is sent.");
        return story.show(db.execute(USER.delete()).map(Object.class::cast).otherwise(Throwable::getMessage))
                .compose(refused -> {
                    story.step("What is left.");
                    return story.show(db.all(USER.find().orderBy(USER.id.asc())));
                })
                .mapEmpty();
    }
}
