package io.jino.tck.projection;

import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import io.jino.tck.projection.model.Profile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Projection(of = Profile.class)
record ProfileLine(
        @Nullable String motto, @Path("mentor.name") Optional<String> mentor) {}
