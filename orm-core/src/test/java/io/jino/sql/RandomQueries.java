package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;

import io.jino.expr.Case;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.expr.Window;
import io.jino.query.CommonTable;
import io.jino.query.Find;
import io.jino.sql.AuthorTable.Author;
import io.jino.sql.AuthorTable.Mood;
import io.jino.type.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/** Queries by chance: their structure by one, their values by another. */
final class RandomQueries {
    private final Random structure;
    private final Random values;

    RandomQueries(long structure, long values) {
        this.structure = new Random(structure);
        this.values = new Random(values);
    }

    Select next() {
        Find<?> find = start();
        for (int i = structure.nextInt(3); i > 0; i--) {
            find = find.where(predicate(2));
        }
        if (structure.nextBoolean()) {
            var other = AUTHOR.as();
            find = find.join(other, other.id.eq(AUTHOR.id).and(other.name.eq(word())));
        }
        if (structure.nextInt(4) == 0) {
            var derived = AUTHOR.find(AUTHOR.id).where(predicate(1)).asTable();
            find = find.join(derived, derived.column(AUTHOR.id).eq(AUTHOR.id));
        }
        if (structure.nextInt(4) == 0) {
            var common = CommonTable.of("some", AUTHOR.find(AUTHOR.id).where(predicate(1)));
            find = find.with(common)
                    .join(common, common.table().column(AUTHOR.id).eq(AUTHOR.id));
        }
        find = find.orderBy(AUTHOR.name.desc(), AUTHOR.id.asc());
        if (structure.nextBoolean()) {
            find = find.limit(values.nextInt(100));
        }
        if (structure.nextBoolean()) {
            find = find.offset(values.nextInt(100));
        }
        return find.select();
    }

    private Find<?> start() {
        return switch (structure.nextInt(5)) {
            case 0 -> AUTHOR.find();
            case 1 -> AUTHOR.find(AUTHOR.id);
            case 2 -> AUTHOR.find(AUTHOR.visits.plus(values.nextInt()));
            case 3 ->
                AUTHOR.find(
                        Functions.rowNumber(Window.partitionBy(AUTHOR.active).orderBy(AUTHOR.id.asc())));
            default ->
                AUTHOR.find(Case.when(predicate(1), SqlType.STRING, word()).otherwise(word()));
        };
    }

    private Predicate predicate(int depth) {
        if (depth > 0 && structure.nextBoolean()) {
            var left = predicate(depth - 1);
            var right = predicate(depth - 1);
            return switch (structure.nextInt(3)) {
                case 0 -> left.and(right);
                case 1 -> left.or(right);
                default -> left.and(right).not();
            };
        }
        return switch (structure.nextInt(12)) {
            case 0 -> AUTHOR.id.eq(values.nextLong());
            case 1 -> AUTHOR.name.contains(word());
            case 2 -> AUTHOR.id.in(ids());
            case 3 -> AUTHOR.bio.isNull();
            case 4 -> AUTHOR.mood.eq(values.nextBoolean() ? Mood.HAPPY : Mood.SAD);
            case 5 -> AUTHOR.token.ne(new UUID(values.nextLong(), values.nextLong()));
            case 6 -> AUTHOR.bio.isDistinctFrom(structure.nextBoolean() ? word() : null);
            case 7 ->
                AUTHOR.id.in(AUTHOR.as()
                        .find(AUTHOR.id)
                        .where(AUTHOR.name.eq(word()))
                        .limit(values.nextInt(9)));
            case 8 -> AUTHOR.name.concat(word()).upper().likeIgnoreCase(word());
            case 9 -> Functions.exists(AUTHOR.find(AUTHOR.id).where(AUTHOR.visits.between(1, values.nextInt())));
            case 10 -> raw();
            default -> after();
        };
    }

    private Predicate after() {
        var after = AUTHOR.find()
                .orderBy(AUTHOR.bio.desc(), AUTHOR.visits.asc())
                .after(author())
                .select()
                .where();
        return Predicate.of(Objects.requireNonNull(after));
    }

    private Predicate raw() {
        Expression<String> twice = Expression.value(SqlType.STRING, word());
        return Functions.raw(SqlType.BOOLEAN, "{0} < {1} or {0} > {1}", AUTHOR.name, twice)
                .eq(values.nextBoolean())
                .and(AUTHOR.visits.count().gt(values.nextLong()).not());
    }

    private List<Long> ids() {
        int size = structure.nextInt(20) == 0 ? 1500 : structure.nextInt(6);
        return LongStream.range(0, size).map(i -> values.nextLong()).boxed().toList();
    }

    private Author author() {
        String bio = structure.nextBoolean() ? word() : null;
        return new Author(values.nextLong(), word(), bio, true, values.nextInt(), new UUID(1, 2), Mood.SAD);
    }

    private String word() {
        return Long.toString(values.nextLong(), 36);
    }
}
