package library;

import io.jino.document.BooleanMember;
import io.jino.document.JsonColumn;
import io.jino.document.JsonMember;
import io.jino.document.JsonParent;
import io.jino.document.MemberDefinition;
import io.jino.document.NumberMember;
import io.jino.document.TemporalMember;
import io.jino.document.TextMember;
import io.jino.expr.Predicate;
import io.jino.json.JsonType;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.NumberColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code reader}, as {@link Reader} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class ReaderTable extends EntityTable<Reader, Long> {
    public static final ReaderTable READER = new ReaderTable();

    public final NumberColumn<Reader, Long> id = number(column("id").key(), SqlType.LONG, Reader::id);
    public final ProfileDocument profile = added(new ProfileDocument());
    public final PairDocument pair = added(new PairDocument());
    public final JsonColumn<Reader, List<String>> tags = added(
            new JsonColumn<>(
                    this,
                    column("tags"),
                    JsonType.generic(List.class, JsonType.of(String.class)),
                    Reader::tags));
    public final JsonColumn<Reader, Map<String, ? extends List<Reader.Address>>> places = added(
            new JsonColumn<>(
                    this,
                    column("places"),
                    JsonType.generic(
                            Map.class,
                            JsonType.of(String.class),
                            JsonType.generic(List.class, JsonType.of(Reader.Address.class))),
                    Reader::places));
    public final Column<Reader, String> raw = plain(column("raw"), SqlType.JSON, Reader::raw);
    public final Column<Reader, Reader.Words> words =
            plain(column("words"), SqlType.JSON.convertedBy(new Reader.WordsConverter()), Reader::words);
    public final ExtraColumns extra = new ExtraColumns();

    private ReaderTable() {
        super("Reader", null, "reader");
    }

    /** The same table once more, for a query that needs it twice. */
    public ReaderTable as() {
        return new ReaderTable();
    }

    @Override
    public Long keyOf(Reader row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Reader read(Row row, int position) {
        return new Reader(
                id.read(row, position),
                profile.read(row, position + 1),
                pair.readNullable(row, position + 2),
                tags.read(row, position + 3),
                places.read(row, position + 4),
                raw.read(row, position + 5),
                words.read(row, position + 6),
                extra.readNullable(row, position + 7));
    }

    /** The members of the document {@code profile}. */
    public final class ProfileDocument extends JsonColumn<Reader, Reader.Profile> {
        public final NumberMember<Reader, Integer> age =
                new NumberMember<>(this, MemberDefinition.of("age").otherwise("18"), SqlType.INTEGER);
        public final TextMember<Reader> town = new TextMember<>(this, MemberDefinition.of("home_town"));
        public final TextMember<Reader> nick = new TextMember<>(this, MemberDefinition.of("nick").nullable());
        public final BooleanMember<Reader> newsletter = new BooleanMember<>(this, MemberDefinition.of("newsletter"));
        public final JsonMember<Reader, Reader.Level> level = new JsonMember<>(
                this,
                MemberDefinition.of("level").otherwise("NEW"),
                SqlType.enumByName(Reader.Level.class));
        public final NumberMember<Reader, BigDecimal> balance =
                new NumberMember<>(this, MemberDefinition.of("balance"), SqlType.BIG_DECIMAL);
        public final TemporalMember<Reader, Instant> since =
                new TemporalMember<>(this, MemberDefinition.of("since"), SqlType.INSTANT);
        public final JsonMember<Reader, UUID> token =
                new JsonMember<>(this, MemberDefinition.of("token"), SqlType.UUID);
        public final ProfileAddressDocument address = new ProfileAddressDocument(this);
        public final JsonMember<Reader, List<Reader.Address>> others = new JsonMember<>(
                this,
                MemberDefinition.of("others").nullable(),
                SqlType.json(JsonType.generic(List.class, JsonType.of(Reader.Address.class))));
        public final JsonMember<Reader, Duration> patience =
                new JsonMember<>(this, MemberDefinition.of("patience"), SqlType.json(JsonType.of(Duration.class)));
        public final JsonMember<Reader, Instant> formatted =
                new JsonMember<>(this, MemberDefinition.of("formatted"), SqlType.json(JsonType.of(Instant.class)));
        public final JsonMember<Reader, Reader.Profile> friend = new JsonMember<>(
                this,
                MemberDefinition.of("friend").nullable(),
                SqlType.json(JsonType.of(Reader.Profile.class)));

        private ProfileDocument() {
            super(
                    ReaderTable.this,
                    column("profile"),
                    JsonType.of(Reader.Profile.class)
                            .withDefault("18", "age")
                            .withDefault("\"NEW\"", "level")
                            .withDefault("\"\\\"quoted\\\"\"", "address", "street"),
                    Reader::profile);
        }
    }

    /** The members of the object {@code profile.address}. */
    public static final class ProfileAddressDocument extends JsonMember<Reader, Reader.Address> {
        public final TextMember<Reader> street =
                new TextMember<>(this, MemberDefinition.of("street").otherwise("\"quoted\""));
        public final ProfileAddressPointDocument point = new ProfileAddressPointDocument(this);

        private ProfileAddressDocument(JsonParent<Reader> parent) {
            super(
                    parent,
                    MemberDefinition.of("address"),
                    SqlType.json(JsonType.of(Reader.Address.class).withDefault("\"\\\"quoted\\\"\"", "street")));
        }
    }

    /** The members of the object {@code profile.address.point}. */
    public static final class ProfileAddressPointDocument extends JsonMember<Reader, Reader.Point> {
        public final NumberMember<Reader, Double> latitude =
                new NumberMember<>(this, MemberDefinition.of("latitude"), SqlType.DOUBLE);
        public final NumberMember<Reader, Double> longitude =
                new NumberMember<>(this, MemberDefinition.of("longitude"), SqlType.DOUBLE);

        private ProfileAddressPointDocument(JsonParent<Reader> parent) {
            super(parent, MemberDefinition.of("point").nullable(), SqlType.json(JsonType.of(Reader.Point.class)));
        }
    }

    /** The members of the document {@code pair}. */
    public final class PairDocument extends JsonColumn<Reader, Reader.Pair<Integer>> {
        public final NumberMember<Reader, Integer> left =
                new NumberMember<>(this, MemberDefinition.of("left"), SqlType.INTEGER);
        public final NumberMember<Reader, Integer> right =
                new NumberMember<>(this, MemberDefinition.of("right"), SqlType.INTEGER);

        private PairDocument() {
            super(
                    ReaderTable.this,
                    column("pair").nullable(),
                    JsonType.generic(Reader.Pair.class, JsonType.of(Integer.class)),
                    Reader::pair);
        }
    }

    /** The columns of {@code extra}. */
    public final class ExtraColumns {
        public final ExtraPointDocument point = added(new ExtraPointDocument());
        public final JsonColumn<Reader, List<Reader.Point>> points = added(
                new JsonColumn<>(
                        ReaderTable.this,
                        column("extra_points", "extra.points").nullable(),
                        JsonType.generic(List.class, JsonType.of(Reader.Point.class)),
                        within(Reader::extra, Reader.Extra::points)));

        private ExtraColumns() {}

        /** The record in a row. */
        public Reader.Extra read(Row row, int position) {
            return new Reader.Extra(
                    point.readPresent(row, position),
                    points.readPresent(row, position + 1));
        }

        /** The record in a row, or null if all of its columns are null. */
        public Reader.@Nullable Extra readNullable(Row row, int position) {
            return row.allNull(position, 2) ? null : read(row, position);
        }
    }

    /** The members of the document {@code extra.point}. */
    public final class ExtraPointDocument extends JsonColumn<Reader, Reader.Point> {
        public final NumberMember<Reader, Double> latitude =
                new NumberMember<>(this, MemberDefinition.of("latitude"), SqlType.DOUBLE);
        public final NumberMember<Reader, Double> longitude =
                new NumberMember<>(this, MemberDefinition.of("longitude"), SqlType.DOUBLE);

        private ExtraPointDocument() {
            super(
                    ReaderTable.this,
                    column("extra_point", "extra.point").nullable(),
                    JsonType.of(Reader.Point.class),
                    within(Reader::extra, Reader.Extra::point));
        }
    }
}
