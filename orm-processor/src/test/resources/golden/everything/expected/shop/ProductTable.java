package shop;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.BooleanColumn;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TemporalColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code products}, as {@link Product} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class ProductTable extends EntityTable<Product, UUID> {
    public static final ProductTable PRODUCT = new ProductTable();

    public final Column<Product, UUID> id =
            plain(column("id").key().generated(Generation.uuidV7()), SqlType.UUID, Product::id);
    public final NumberColumn<Product, Integer> version =
            number(column("version").version(), SqlType.INTEGER, Product::version);
    public final BooleanColumn<Product> published = bool(column("published"), Product::published);
    public final BooleanColumn<Product> reviewed = bool(column("reviewed").nullable(), Product::reviewed);
    public final NumberColumn<Product, Byte> tiny = number(column("tiny"), SqlType.BYTE, Product::tiny);
    public final NumberColumn<Product, Byte> tinyOrNot =
            number(column("tiny_or_not", "tinyOrNot").nullable(), SqlType.BYTE, Product::tinyOrNot);
    public final NumberColumn<Product, Short> small = number(column("small"), SqlType.SHORT, Product::small);
    public final NumberColumn<Product, Short> smallOrNot =
            number(column("small_or_not", "smallOrNot").nullable(), SqlType.SHORT, Product::smallOrNot);
    public final NumberColumn<Product, Integer> count = number(column("count"), SqlType.INTEGER, Product::count);
    public final NumberColumn<Product, Integer> countOrNot =
            number(column("count_or_not", "countOrNot").nullable(), SqlType.INTEGER, Product::countOrNot);
    public final NumberColumn<Product, Long> views = number(column("views"), SqlType.LONG, Product::views);
    public final NumberColumn<Product, Long> viewsOrNot =
            number(column("views_or_not", "viewsOrNot").nullable(), SqlType.LONG, Product::viewsOrNot);
    public final NumberColumn<Product, Float> weight = number(column("weight"), SqlType.FLOAT, Product::weight);
    public final NumberColumn<Product, Float> weightOrNot =
            number(column("weight_or_not", "weightOrNot").nullable(), SqlType.FLOAT, Product::weightOrNot);
    public final NumberColumn<Product, Double> ratio = number(column("ratio"), SqlType.DOUBLE, Product::ratio);
    public final NumberColumn<Product, Double> ratioOrNot =
            number(column("ratio_or_not", "ratioOrNot").nullable(), SqlType.DOUBLE, Product::ratioOrNot);
    public final Column<Product, Character> grade = plain(column("grade"), SqlType.CHARACTER, Product::grade);
    public final Column<Product, Character> gradeOrNot =
            plain(column("grade_or_not", "gradeOrNot").nullable(), SqlType.CHARACTER, Product::gradeOrNot);
    public final NumberColumn<Product, BigDecimal> price = number(column("price"), SqlType.BIG_DECIMAL, Product::price);
    public final NumberColumn<Product, BigInteger> atoms = number(column("atoms"), SqlType.BIG_INTEGER, Product::atoms);
    public final TextColumn<Product> name = text(column("Title", "name"), Product::name);
    public final Column<Product, byte[]> picture = plain(column("picture"), SqlType.BYTES, Product::picture);
    public final Column<Product, byte[]> thumbnail =
            plain(column("thumbnail").nullable(), SqlType.BYTES, Product::thumbnail);
    public final Column<Product, UUID> externalId =
            plain(column("external_id", "externalId"), SqlType.UUID, Product::externalId);
    public final TemporalColumn<Product, LocalDate> madeOn =
            temporal(column("made_on", "madeOn"), SqlType.LOCAL_DATE, Product::madeOn);
    public final Column<Product, LocalTime> opensAt =
            plain(column("opens_at", "opensAt"), SqlType.LOCAL_TIME, Product::opensAt);
    public final TemporalColumn<Product, LocalDateTime> localTime =
            temporal(column("local_time", "localTime"), SqlType.LOCAL_DATE_TIME, Product::localTime);
    public final TemporalColumn<Product, OffsetDateTime> shippedAt =
            temporal(column("shipped_at", "shippedAt"), SqlType.OFFSET_DATE_TIME, Product::shippedAt);
    public final TemporalColumn<Product, Instant> createdAt = temporal(
            column("created_at", "createdAt").nullable().generated(Generation.databaseDefault()),
            SqlType.INSTANT,
            Product::createdAt);
    public final Column<Product, Duration> shelfLife =
            plain(column("shelf_life", "shelfLife"), SqlType.DURATION, Product::shelfLife);
    public final Column<Product, Year> vintage = plain(column("vintage"), SqlType.YEAR, Product::vintage);
    public final Column<Product, Product.Colour> colour =
            plain(column("colour"), SqlType.enumByName(Product.Colour.class), Product::colour);
    public final Column<Product, Product.Status> status = plain(
            column("status"),
            SqlType.enumByCode(Product.Status.class, SqlType.INTEGER, Product.Status::number),
            Product::status);
    public final Column<Product, Product.Status> previousStatus = plain(
            column("previous_status", "previousStatus").nullable(),
            SqlType.enumByName(Product.Status.class),
            Product::previousStatus);
    public final Column<Product, Product.Mood> mood =
            plain(column("mood"), SqlType.nativeEnum(Product.Mood.class, "mood"), Product::mood);
    public final Column<Product, Product.Mood> otherMood = plain(
            column("other_mood", "otherMood").nullable(),
            SqlType.nativeEnum(Product.Mood.class, "feeling"),
            Product::otherMood);
    public final Column<Product, Product.Email> contact =
            plain(column("contact"), SqlType.STRING.convertedBy(new Product.EmailConverter()), Product::contact);
    public final Column<Product, List<String>> tags =
            plain(column("tags").nullable(), SqlType.STRING.convertedBy(new Product.TagsConverter()), Product::tags);
    public final Column<Product, List<String>> labels =
            plain(column("labels"), SqlType.array(SqlType.STRING), Product::labels);
    public final Column<Product, List<Long>> readings =
            plain(column("readings").nullable(), SqlType.array(SqlType.LONG), Product::readings);
    public final FactoryColumns factory = new FactoryColumns();
    public final ShippingColumns shipping = new ShippingColumns();

    private ProductTable() {
        super("Product", "shop", "products");
    }

    /** The same table once more, for a query that needs it twice. */
    public ProductTable as() {
        return new ProductTable();
    }

    @Override
    public UUID keyOf(Product row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(UUID key) {
        return id.eq(key);
    }

    @Override
    public Product read(Row row, int position) {
        return new Product(
                id.readNullable(row, position),
                version.read(row, position + 1),
                published.read(row, position + 2),
                reviewed.readNullable(row, position + 3),
                tiny.read(row, position + 4),
                tinyOrNot.readNullable(row, position + 5),
                small.read(row, position + 6),
                smallOrNot.readNullable(row, position + 7),
                count.read(row, position + 8),
                countOrNot.readNullable(row, position + 9),
                views.read(row, position + 10),
                viewsOrNot.readNullable(row, position + 11),
                weight.read(row, position + 12),
                weightOrNot.readNullable(row, position + 13),
                ratio.read(row, position + 14),
                ratioOrNot.readNullable(row, position + 15),
                grade.read(row, position + 16),
                gradeOrNot.readNullable(row, position + 17),
                price.read(row, position + 18),
                atoms.read(row, position + 19),
                name.read(row, position + 20),
                picture.read(row, position + 21),
                thumbnail.readNullable(row, position + 22),
                externalId.read(row, position + 23),
                madeOn.read(row, position + 24),
                opensAt.read(row, position + 25),
                localTime.read(row, position + 26),
                shippedAt.read(row, position + 27),
                createdAt.readNullable(row, position + 28),
                shelfLife.read(row, position + 29),
                vintage.read(row, position + 30),
                colour.read(row, position + 31),
                status.read(row, position + 32),
                previousStatus.readNullable(row, position + 33),
                mood.read(row, position + 34),
                otherMood.readNullable(row, position + 35),
                contact.read(row, position + 36),
                tags.readNullable(row, position + 37),
                labels.read(row, position + 38),
                readings.readNullable(row, position + 39),
                factory.read(row, position + 40),
                shipping.readNullable(row, position + 44));
    }

    /** The columns of {@code factory}. */
    public final class FactoryColumns {
        public final TextColumn<Product> street =
                text(column("factory_street", "factory.street"), within(Product::factory, Product.Address::street));
        public final TextColumn<Product> line2 = text(
                column("factory_line2", "factory.line2").nullable(),
                within(Product::factory, Product.Address::line2));
        public final FactoryGeoColumns geo = new FactoryGeoColumns();

        private FactoryColumns() {}

        /** The record in a row. */
        public Product.Address read(Row row, int position) {
            return new Product.Address(
                    street.read(row, position),
                    line2.readNullable(row, position + 1),
                    geo.readNullable(row, position + 2));
        }
    }

    /** The columns of {@code factory.geo}. */
    public final class FactoryGeoColumns {
        public final NumberColumn<Product, Double> lat = number(
                column("factory_geo_lat", "factory.geo.lat").nullable(),
                SqlType.DOUBLE,
                within(within(Product::factory, Product.Address::geo), Product.Geo::lat));
        public final NumberColumn<Product, Double> lon = number(
                column("factory_geo_long", "factory.geo.lon").nullable(),
                SqlType.DOUBLE,
                within(within(Product::factory, Product.Address::geo), Product.Geo::lon));

        private FactoryGeoColumns() {}

        /** The record in a row. */
        public Product.Geo read(Row row, int position) {
            return new Product.Geo(
                    lat.readPresent(row, position),
                    lon.readPresent(row, position + 1));
        }

        /** The record in a row, or null if all of its columns are null. */
        public Product.@Nullable Geo readNullable(Row row, int position) {
            return row.allNull(position, 2) ? null : read(row, position);
        }
    }

    /** The columns of {@code shipping}. */
    public final class ShippingColumns {
        public final TextColumn<Product> street = text(
                column("ship_street", "shipping.street").nullable(),
                within(Product::shipping, Product.Address::street));
        public final TextColumn<Product> line2 = text(
                column("ship_line2", "shipping.line2").nullable(),
                within(Product::shipping, Product.Address::line2));
        public final ShippingGeoColumns geo = new ShippingGeoColumns();

        private ShippingColumns() {}

        /** The record in a row. */
        public Product.Address read(Row row, int position) {
            return new Product.Address(
                    street.readPresent(row, position),
                    line2.readNullable(row, position + 1),
                    geo.readNullable(row, position + 2));
        }

        /** The record in a row, or null if all of its columns are null. */
        public Product.@Nullable Address readNullable(Row row, int position) {
            return row.allNull(position, 4) ? null : read(row, position);
        }
    }

    /** The columns of {@code shipping.geo}. */
    public final class ShippingGeoColumns {
        public final NumberColumn<Product, Double> lat = number(
                column("ship_geo_lat", "shipping.geo.lat").nullable(),
                SqlType.DOUBLE,
                within(within(Product::shipping, Product.Address::geo), Product.Geo::lat));
        public final NumberColumn<Product, Double> lon = number(
                column("ship_geo_long", "shipping.geo.lon").nullable(),
                SqlType.DOUBLE,
                within(within(Product::shipping, Product.Address::geo), Product.Geo::lon));

        private ShippingGeoColumns() {}

        /** The record in a row. */
        public Product.Geo read(Row row, int position) {
            return new Product.Geo(
                    lat.readPresent(row, position),
                    lon.readPresent(row, position + 1));
        }

        /** The record in a row, or null if all of its columns are null. */
        public Product.@Nullable Geo readNullable(Row row, int position) {
            return row.allNull(position, 2) ? null : read(row, position);
        }
    }
}
