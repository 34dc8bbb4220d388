package io.jino.tck.projection;

import io.jino.annotation.OrderBy;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import io.jino.tck.projection.model.Folder;
import java.util.List;
import java.util.Optional;

@Projection(of = Folder.class)
record FolderLine(
        String name,
        @Path("parent.name") Optional<String> parent,
        @Path("children.name") @OrderBy("name") List<String> children,
        @Path("changed.author.name") Optional<String> changedBy) {}
