package bank;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public record Transfer(
        @Id @GeneratedValue(strategy = GeneratedValue.Strategy.UUID_V7) @Nullable TransferId id,
        String TransferId) {
    public record TransferId(UUID value) {}
}
