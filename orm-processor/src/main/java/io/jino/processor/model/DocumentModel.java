package io.jino.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record that is stored as a JSON document, or as an object in one.
 *
 * @param path the path of the component as seen from the entity
 * @param documentClass the simple name of the class that holds its members, inside of the table class
 * @param hasOtherNames whether an annotation of Jackson gives the members names that cannot be known
 */
public record DocumentModel(
        TypeName type, String path, String documentClass, boolean hasOtherNames, List<Member> members) {
    public DocumentModel {
        members = List.copyOf(members);
    }

    /** Itself and the records in it. */
    public Stream<DocumentModel> all() {
        return Stream.concat(
                Stream.of(this),
                members.stream()
                        .flatMap(member -> Stream.ofNullable(member.object()))
                        .flatMap(DocumentModel::all));
    }

    /**
     * A component of the record.
     *
     * @param name its name in Java
     * @param key its name in the document
     * @param otherwise what it is where the document does not have it, as {@code @Default} says; null for nothing
     * @param scalar how its value would be stored in a column of its own, or null if it is an object or a list
     * @param object what is known of its members, or null if nothing
     * @param constants the names of the constants, if it is an enum
     */
    public record Member(
            String name,
            String key,
            TypeName type,
            boolean isNullable,
            @Nullable String otherwise,
            @Nullable Storage scalar,
            @Nullable DocumentModel object,
            List<String> constants) {
        public Member {
            constants = List.copyOf(constants);
        }

        /** Whether JSON has its value without quotes. */
        public boolean isBare() {
            return scalar instanceof Storage.Basic basic
                    && (basic.type().kind() == BasicType.Kind.BOOL
                            || (basic.type().kind() == BasicType.Kind.NUMBER
                                    && basic.type() != BasicType.BIG_DECIMAL
                                    && basic.type() != BasicType.BIG_INTEGER));
        }
    }
}
