package shop;

import io.jino.annotation.Check;
import io.jino.annotation.Column;
import io.jino.annotation.Default;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Index;
import io.jino.annotation.References;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(comment = "What can be bought.")
@Index(columns = {"code", "size"}, unique = true)
@Index(columns = "size")
@Index(name = "product_cheap", columns = "price", where = "price < 10")
@Index(name = "product_words", expression = "to_tsvector('english', name)", using = "gin")
@Check("price > 0")
@Check(name = "product_name_check", value = "name <> ''")
public record Product(
        @Id @GeneratedValue @Nullable Long id,
        @Column(length = 20, unique = true) String code,
        @Column(name = "title", length = 200, comment = "As the \"customer\" sees it.") String name,
        @Column(precision = 10, scale = 2) BigDecimal price,
        @Embedded Size size,
        @Default("'new'") @Nullable String state,
        @Default(Default.NOW) @Nullable Instant createdAt,
        @References(
                value = Product.class,
                as = "variantOf",
                onDelete = References.Action.CASCADE,
                onUpdate = References.Action.RESTRICT)
                @Nullable Long variantOfId,
        @References(value = Product.class, as = "successor", constraint = false, index = false)
                @Nullable Long successorId) {
    public record Size(int width, int height) {}
}
