package shop;

import io.jino.annotation.References;
import io.jino.constraint.ForeignKey;
import io.jino.constraint.Index;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMaybe;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TemporalColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The table {@code product}, as {@link Product} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class ProductTable extends EntityTable<Product, Long> {
    public static final ProductTable PRODUCT = new ProductTable();

    public final NumberColumn<Product, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Product::id);
    public final TextColumn<Product> code = text(column("code").length(20).unique(), Product::code);
    public final TextColumn<Product> name =
            text(column("title", "name").length(200).comment("As the \"customer\" sees it."), Product::name);
    public final NumberColumn<Product, BigDecimal> price =
            number(column("price").digits(10, 2), SqlType.BIG_DECIMAL, Product::price);
    public final SizeColumns size = new SizeColumns();
    public final TextColumn<Product> state =
            text(column("state").nullable().generated(Generation.databaseDefault("'new'")), Product::state);
    public final TemporalColumn<Product, Instant> createdAt = temporal(
            column("created_at", "createdAt").nullable().generated(Generation.databaseDefault("{now}")),
            SqlType.INSTANT,
            Product::createdAt);
    public final NumberColumn<Product, Long> variantOfId =
            number(column("variant_of_id", "variantOfId").nullable(), SqlType.LONG, Product::variantOfId);
    public final NumberColumn<Product, Long> successorId =
            number(column("successor_id", "successorId").nullable(), SqlType.LONG, Product::successorId);

    /** The {@link Product} that {@code variantOfId} refers to, if any. */
    public final ToMaybe<Product, Product> variantOf = ToMaybe.of(this, () -> ProductTable.PRODUCT, variantOfId);

    /** The {@link Product} that {@code successorId} refers to, if any. */
    public final ToMaybe<Product, Product> successor = ToMaybe.of(this, () -> ProductTable.PRODUCT, successorId);

    private ProductTable() {
        super("Product", null, "product");
    }

    /** The same table once more, for a query that needs it twice. */
    public ProductTable as() {
        return new ProductTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY
                .comment("What can be bought.")
                .with(ForeignKey.of(variantOf).onDelete(References.Action.CASCADE).onUpdate(References.Action.RESTRICT))
                .with(ForeignKey.of(successor).withoutConstraint().withoutIndex())
                .with(Index.of("product_code_size_width_size_height_idx", code, size.width, size.height).unique())
                .with(Index.of("product_size_width_size_height_idx", size.width, size.height))
                .with(Index.of("product_cheap", price).where("price < 10"))
                .with(Index.of("product_words", "to_tsvector('english', name)").using("gin"))
                .check("product_check", "price > 0")
                .check("product_name_check", "name <> ''");
    }

    @Override
    public Long keyOf(Product row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Product read(Row row, int position) {
        return new Product(
                id.readNullable(row, position),
                code.read(row, position + 1),
                name.read(row, position + 2),
                price.read(row, position + 3),
                size.read(row, position + 4),
                state.readNullable(row, position + 6),
                createdAt.readNullable(row, position + 7),
                variantOfId.readNullable(row, position + 8),
                successorId.readNullable(row, position + 9));
    }

    /** The columns of {@code size}. */
    public final class SizeColumns {
        public final NumberColumn<Product, Integer> width =
                number(column("size_width", "size.width"), SqlType.INTEGER, within(Product::size, Product.Size::width));
        public final NumberColumn<Product, Integer> height = number(
                column("size_height", "size.height"),
                SqlType.INTEGER,
                within(Product::size, Product.Size::height));

        private SizeColumns() {}

        /** The record in a row. */
        public Product.Size read(Row row, int position) {
            return new Product.Size(
                    width.read(row, position),
                    height.read(row, position + 1));
        }
    }
}
