package blog;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMany;
import io.jino.relation.ToMaybe;
import io.jino.relation.ToOne;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code category}, as {@link Category} declares it. */
@Generated("io.jino.processor.OrmProcessor")
final class CategoryTable extends EntityTable<Category, Long> {
    public static final CategoryTable CATEGORY = new CategoryTable();

    public final NumberColumn<Category, Long> id = number(column("id").key(), SqlType.LONG, Category::getId);
    public final NumberColumn<Category, Long> parentId =
            number(column("parent_id", "parentId").nullable(), SqlType.LONG, Category::getParentId);
    public final CreatedColumns created = new CreatedColumns();
    public final ChangedColumns changed = new ChangedColumns();

    /** The {@link Category} that {@code parentId} refers to, if any. */
    public final ToMaybe<Category, Category> parent = ToMaybe.of(this, () -> CategoryTable.CATEGORY, parentId);

    private CategoryTable() {
        super("Category", null, "category");
    }

    /** The same table once more, for a query that needs it twice. */
    public CategoryTable as() {
        return new CategoryTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY
                .with(ForeignKey.of(parent))
                .with(ForeignKey.of(created.author))
                .with(ForeignKey.of(changed.author));
    }

    /** Every {@link Category} whose {@code parent} this is. */
    public ToMany<Category, Category> children() {
        return CategoryTable.CATEGORY.parent.inverse().from(this);
    }

    @Override
    public Long keyOf(Category row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Category read(Row row, int position) {
        var category = new Category();
        category.setId(id.read(row, position));
        category.setParentId(parentId.readNullable(row, position + 1));
        category.setCreated(created.read(row, position + 2));
        category.setChanged(changed.readNullable(row, position + 4));
        return category;
    }

    /** The columns of {@code created}. */
    public final class CreatedColumns {
        public final NumberColumn<Category, Long> authorId = number(
                column("created_author_id", "created.authorId"),
                SqlType.LONG,
                within(Category::getCreated, Category.Change::authorId));
        public final TextColumn<Category> reason =
                text(column("created_reason", "created.reason"), within(Category::getCreated, Category.Change::reason));

        /** The {@link Author} that {@code created.authorId} refers to. */
        public final ToOne<Category, Author> author = ToOne.of(CategoryTable.this, () -> AuthorTable.AUTHOR, authorId);

        private CreatedColumns() {}

        /** The record in a row. */
        public Category.Change read(Row row, int position) {
            return new Category.Change(
                    authorId.read(row, position),
                    reason.read(row, position + 1));
        }
    }

    /** The columns of {@code changed}. */
    public final class ChangedColumns {
        public final NumberColumn<Category, Long> authorId = number(
                column("changed_author_id", "changed.authorId").nullable(),
                SqlType.LONG,
                within(Category::getChanged, Category.Change::authorId));
        public final TextColumn<Category> reason = text(
                column("changed_reason", "changed.reason").nullable(),
                within(Category::getChanged, Category.Change::reason));

        /** The {@link Author} that {@code changed.authorId} refers to, if any. */
        public final ToMaybe<Category, Author> author =
                ToMaybe.of(CategoryTable.this, () -> AuthorTable.AUTHOR, authorId);

        private ChangedColumns() {}

        /** The record in a row. */
        public Category.Change read(Row row, int position) {
            return new Category.Change(
                    authorId.readPresent(row, position),
                    reason.readPresent(row, position + 1));
        }

        /** The record in a row, or null if all of its columns are null. */
        public Category.@Nullable Change readNullable(Row row, int position) {
            return row.allNull(position, 2) ? null : read(row, position);
        }
    }
}
