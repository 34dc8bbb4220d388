package io.jino.processor.model;

/**
 * What kind of type an entity is.
 *
 * @param isInner whether it needs an instance of the class around it
 * @param isPrivate whether it or a class around it is private
 * @param isGeneric whether it has type parameters
 * @param isConstructible whether its package can make one: always, for records; else by a constructor without parameters
 */
public record Shape(
        Kind kind, boolean isAbstract, boolean isInner, boolean isPrivate, boolean isGeneric, boolean isConstructible) {
    /** Whether code can read it from a row, as far as the type itself is concerned. */
    public boolean isReadable() {
        return isNameable()
                && (kind == Kind.RECORD || kind == Kind.CLASS)
                && !isAbstract
                && !isInner
                && isConstructible;
    }

    /** Whether code can name it. */
    public boolean isNameable() {
        return !isPrivate && !isGeneric;
    }

    /** The kinds of types. */
    public enum Kind {
        RECORD("record"),
        CLASS("class"),
        INTERFACE("interface"),
        ENUM("enum"),
        ANNOTATION("annotation");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The kind in a message. */
        public String word() {
            return word;
        }
    }
}
