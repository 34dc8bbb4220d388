package blog;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.HasOne;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
@HasMany(name = "posts", of = Post.class, by = "author")
@HasOne(name = "profile", of = Profile.class, by = "author")
public record Author(
        @Id @GeneratedValue @Nullable Long id, String name, @Nullable String bio, @Embedded Address address) {
    public record Address(String city, @Embedded Place place) {}

    public record Place(double lat, double lon) {}
}
