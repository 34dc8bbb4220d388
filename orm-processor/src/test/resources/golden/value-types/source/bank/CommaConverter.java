package bank;

import io.jino.type.Converter;
import java.util.List;

public final class CommaConverter<T> implements Converter<List<T>, String> {
    @Override
    public String toDatabase(List<T> value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<T> fromDatabase(String stored) {
        throw new UnsupportedOperationException();
    }
}
