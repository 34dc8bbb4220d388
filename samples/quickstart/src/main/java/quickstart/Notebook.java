package quickstart;

import static quickstart.NoteTable.NOTE;
import static quickstart.ReplyTable.REPLY;
import static quickstart.UserTable.USER;

import io.jino.schema.Fetch;
import java.util.List;

/**
 * What is shown of a user: who it is, and the notes with their replies. Its type says what was loaded.
 *
 * @param user how the user is called
 * @param notes what the user wrote, the latest two
 */
record Notebook(String user, List<Page> notes) {
    /**
     * A note and what others said of it.
     *
     * @param text what the note says
     * @param replies the replies, the earliest first
     */
    record Page(String text, List<Remark> replies) {}

    /**
     * What somebody said.
     *
     * @param by who
     * @param text what
     */
    record Remark(String by, String text) {}

    static final Fetch<Reply, Remark> REMARK =
            REPLY.fetch(REPLY.user.as(USER.nickname)).with(REPLY.text).as(Remark::new);

    static final Fetch<Note, Page> PAGE = NOTE.fetch(NOTE.text)
            .with(NOTE.replies().orderBy(REPLY.id.asc()).as(REMARK))
            .as(Page::new);

    static final Fetch<User, Notebook> NOTEBOOK = USER.fetch(USER.nickname)
            .with(USER.notes().orderBy(NOTE.id.desc()).limit(2).as(PAGE))
            .as(Notebook::new);
}
