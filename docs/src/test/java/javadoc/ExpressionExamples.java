package javadoc;

import static io.jino.expr.Functions.coalesce;
import static io.jino.expr.Functions.exists;
import static io.jino.expr.Functions.rowNumber;
import static javadoc.AuthorTable.AUTHOR;
import static javadoc.PostTable.POST;

import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.bake.Parameter;
import io.jino.expr.Case;
import io.jino.expr.TemporalExpression.Unit;
import io.jino.expr.Window;
import io.jino.query.Projection;
import io.jino.type.SqlType;
import java.util.Collection;
import java.util.List;

/** What the Javadoc of expressions and columns shows. */
final class ExpressionExamples {
    static final Baked1<Collection<? extends Long>, Author> AMONG =
            Baked.bake(Parameter.list(SqlType.LONG), ids -> AUTHOR.find().where(AUTHOR.id.in(ids)));

    Object expression() {
        return AUTHOR.find().where(AUTHOR.id.in(List.of(1L, 2L)).and(AUTHOR.bio.isNotNull()));
    }

    Object functions() {
        return AUTHOR.find(coalesce(AUTHOR.bio, AUTHOR.name))
                .where(exists(POST.find().where(POST.authorId.eq(AUTHOR.id))));
    }

    Object item() {
        return AUTHOR.find(Projection.of(AUTHOR.name, POST.title.opt()).pair())
                .leftJoin(POST, POST.authorId.eq(AUTHOR.id));
    }

    Object numberAggregate() {
        return POST.score.sum().filter(POST.published);
    }

    Object numberExpression() {
        return POST.score.times(2).plus(1).abs();
    }

    Object order() {
        return AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.bio.desc().nullsLast(), AUTHOR.id.asc());
    }

    Object predicate() {
        return AUTHOR.name.startsWith("d").and(AUTHOR.bio.isNull().or(AUTHOR.id.gt(10L)));
    }

    Object subquery() {
        return POST.find(POST.title)
                .where(POST.authorId.in(AUTHOR.find(AUTHOR.id).where(AUTHOR.name.eq("daisy"))));
    }

    Object temporalAggregate() {
        return POST.publishedAt.max().filter(POST.published);
    }

    Object temporalExpression() {
        return POST.publishedAt.truncatedTo(Unit.MONTH);
    }

    Object textAggregate() {
        return POST.title.joined(", ").orderBy(POST.id.asc());
    }

    Object textExpression() {
        return AUTHOR.name.trim().lower().concat("!");
    }

    Object valueList() {
        return AMONG.with(List.of(1L, 2L));
    }

    Object window() {
        return rowNumber(Window.partitionBy(POST.authorId).orderBy(POST.publishedAt.desc()));
    }

    Object aggregate() {
        return POST.title.joined(", ").orderBy(POST.title.asc()).filter(POST.published);
    }

    Object cases() {
        return Case.when(POST.score.gt(10), SqlType.STRING, "good")
                .when(POST.score.gt(5), "fair")
                .otherwise("poor");
    }

    Object numberCase() {
        return Case.of(POST.published, POST.score).otherwise(0).sum();
    }

    Object assignment() {
        return POST.update()
                .set(POST.title.to("new"), POST.score.to(POST.score.plus(1)))
                .where(POST.id.eq(1L));
    }

    Object booleanColumn() {
        return POST.find(POST.id).where(POST.published);
    }

    Object column() {
        return AUTHOR.update().set(AUTHOR.bio.toNull()).where(AUTHOR.bio.eq(""));
    }

    Object numberColumn() {
        return POST.find(POST.score.plus(1)).where(POST.score.gt(10));
    }

    Object table() {
        return POST.find(Projection.of(POST.title, AUTHOR).pair()).join(AUTHOR, AUTHOR.id.eq(POST.authorId));
    }

    Object temporalColumn() {
        return POST.find(POST.publishedAt.year()).where(POST.publishedAt.isNotNull());
    }

    Object textColumn() {
        return AUTHOR.find(AUTHOR.name.upper()).where(AUTHOR.name.containsIgnoreCase("dais"));
    }
}
