package io.jino.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the fields of a class file whose types are {@code @Nullable}.
 *
 * <p>Before Java 22 the compiler does not tell of type annotations in class files (JDK-8225377). Without this, a record
 * that is embedded from another module, or was compiled by an earlier incremental build, would lose its nulls.
 */
final class NullableFields {
    private static final int FIELD_TYPE = 0x13;

    private final DataInputStream in;
    private String[] texts = {};

    private NullableFields(InputStream in) {
        this.in = new DataInputStream(in);
    }

    static Set<String> of(InputStream classFile) throws IOException {
        return new NullableFields(classFile).read();
    }

    private Set<String> read() throws IOException {
        in.skipNBytes(8);
        readConstants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        var names = new HashSet<String>();
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()];
            in.skipNBytes(2);
            if (hasNullableType()) {
                names.add(name);
            }
        }
        return names;
    }

    private void readConstants() throws IOException {
        int count = in.readUnsignedShort();
        texts = new String[count];
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // A long or a double takes two places.
                    i++;
                }
                default -> in.skipNBytes(4);
            }
        }
    }

    /** Reads the attributes of a field. */
    private boolean hasNullableType() throws IOException {
        boolean found = false;
        int attributes = in.readUnsignedShort();
        for (int i = 0; i < attributes; i++) {
            String name = texts[in.readUnsignedShort()];
            int length = in.readInt();
            if (name.equals("RuntimeVisibleTypeAnnotations") || name.equals("RuntimeInvisibleTypeAnnotations")) {
                int annotations = in.readUnsignedShort();
                for (int j = 0; j < annotations; j++) {
                    found |= isNullable();
                }
            } else {
                in.skipNBytes(length);
            }
        }
        return found;
    }

    /** Reads one type annotation of a field. */
    private boolean isNullable() throws IOException {
        if (in.readUnsignedByte() != FIELD_TYPE) {
            throw new IOException("A type annotation of a field that is not on its type");
        }
        int depth = in.readUnsignedByte();
        in.skipNBytes(2L * depth);
        String type = readAnnotation();
        // Deeper ones stand on a type argument or on the elements of an array.
        return depth == 0 && (type.endsWith("/Nullable;") || type.endsWith("$Nullable;"));
    }

    private String readAnnotation() throws IOException {
        String type = texts[in.readUnsignedShort()];
        int members = in.readUnsignedShort();
        for (int i = 0; i < members; i++) {
            in.skipNBytes(2);
            skipValue();
        }
        return type;
    }

    private void skipValue() throws IOException {
        switch (in.readUnsignedByte()) {
            case 'e' -> in.skipNBytes(4);
            case '@' -> readAnnotation();
            case '[' -> {
                int values = in.readUnsignedShort();
                for (int i = 0; i < values; i++) {
                    skipValue();
                }
            }
            default -> in.skipNBytes(2);
        }
    }
}
