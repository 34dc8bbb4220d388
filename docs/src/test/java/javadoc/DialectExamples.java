package javadoc;

import static io.jino.mysql.MySql.jsonSet;
import static io.jino.mysql.MySql.jsonText;
import static io.jino.mysql.MySql.match;
import static io.jino.postgres.Postgres.array;
import static io.jino.postgres.Postgres.arrayAgg;
import static io.jino.postgres.Postgres.generateSeries;
import static io.jino.postgres.Postgres.json;
import static io.jino.postgres.Postgres.toTsVector;
import static io.jino.postgres.Postgres.tstzRange;
import static io.jino.postgres.Postgres.websearchToTsQuery;
import static javadoc.DocTable.DOC;
import static javadoc.PostTable.POST;

import io.jino.expr.TemporalExpression.Unit;
import io.jino.mysql.FullText.Mode;
import io.jino.mysql.JsonPath;
import io.jino.postgres.RangeExpression.Bounds;
import io.jino.query.Projection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the Javadoc of the extras of one database shows. */
final class DialectExamples {
    private final Instant from = Instant.parse("2026-01-01T00:00:00Z");
    private final Instant to = Instant.parse("2026-01-03T00:00:00Z");

    Object textVector() {
        var words = toTsVector("english", POST.body);
        var search = websearchToTsQuery("english", "\"exact words\" -without");
        return POST.find(POST.id)
                .where(words.matches(search))
                .orderBy(words.rank(search).desc());
    }

    Object textQuery() {
        return toTsVector("english", POST.body).matches(websearchToTsQuery("english", "orm or query"));
    }

    Object jsonExpression() {
        return DOC.find(DOC.id).where(json(DOC.body).text("author", "name").eq("daisy"));
    }

    Object jsonExpression2() {
        return DOC.update()
                .set(DOC.body.to(json(DOC.body).set("\"daisy\"", "author", "name")))
                .where(DOC.id.eq(1L));
    }

    Object series() {
        var number = generateSeries(1, 3);
        return number.find(number.value());
    }

    Object arrayExpression() {
        return DOC.update()
                .set(DOC.tags.to(array(DOC.tags).append("java")))
                .where(array(DOC.tags).has("java").not());
    }

    Object rangeExpression() {
        return tstzRange(DOC.begins, DOC.ends, Bounds.CLOSED_OPEN).overlaps(tstzRange(from, to, Bounds.CLOSED_OPEN));
    }

    Object postgres() {
        return DOC.find(DOC.id).where(array(DOC.tags).contains(List.of("java")));
    }

    Object postgres2() {
        return arrayAgg(POST.title).orderBy(POST.id.asc());
    }

    Object postgres3() {
        var day = generateSeries(from, to, Duration.ofDays(1));
        return day.find(Projection.of(day.value(), POST.id.count()).pair())
                .leftJoin(POST, POST.publishedAt.truncatedTo(Unit.DAY).eq(day.value()))
                .groupBy(day.value());
    }

    Object fullText() {
        var text = match(POST.title, POST.body);
        return POST.find(POST.id)
                .where(text.against("+database -oracle", Mode.BOOLEAN))
                .orderBy(text.score("database").desc());
    }

    Object mySql() {
        return DOC.find(DOC.id)
                .where(jsonText(DOC.body, JsonPath.of("author", "name")).eq("daisy"));
    }

    Object mySql2() {
        return DOC.update()
                .set(DOC.body.to(jsonSet(DOC.body, "\"daisy\"", JsonPath.of("author", "name"))))
                .where(DOC.id.eq(1L));
    }

    Object mySql3() {
        return POST.find(POST.id).where(match(POST.title, POST.body).against("database"));
    }

    Object jsonPath() {
        return DOC.find(jsonText(DOC.body, JsonPath.of("tags").at(0).key("name")));
    }
}
