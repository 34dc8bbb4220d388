package bank;

import io.jino.type.Converter;
import java.net.URI;

public final class UriConverter implements Converter<URI, String> {
    @Override
    public String toDatabase(URI value) {
        return value.toString();
    }

    @Override
    public URI fromDatabase(String stored) {
        return URI.create(stored);
    }
}
