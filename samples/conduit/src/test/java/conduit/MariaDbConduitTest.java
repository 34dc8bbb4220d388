package conduit;

import io.jino.Db;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The contract on MariaDB, or a MySQL that is named. */
@JinoTest(Database.MYSQL)
class MariaDbConduitTest {
    private static Running running;

    @BeforeAll
    static void start(Db db) {
        running = Running.on(db);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Nested
    class Users extends UsersTck {
        Users() {
            super(running.nobody());
        }
    }

    @Nested
    class Profiles extends ProfilesTck {
        Profiles() {
            super(running.nobody());
        }
    }

    @Nested
    class Articles extends ArticlesTck {
        Articles() {
            super(running.nobody());
        }
    }

    @Nested
    class ArticleLists extends ArticleListsTck {
        ArticleLists() {
            super(running.nobody());
        }
    }

    @Nested
    class Favorites extends FavoritesTck {
        Favorites() {
            super(running.nobody());
        }
    }

    @Nested
    class Comments extends CommentsTck {
        Comments() {
            super(running.nobody());
        }
    }

    @Nested
    class Tags extends TagsTck {
        Tags() {
            super(running.nobody());
        }
    }

    @Nested
    class Costs extends CostsTck {
        Costs() {
            super(running.nobody());
        }
    }

    @Nested
    class Soak extends SoakTck {
        Soak() {
            super(running.nobody());
        }
    }
}
