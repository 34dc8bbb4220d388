package io.jino.processor.read;

import java.io.IOException;
import java.io.InputStream;

/** Where compiled classes can be found. */
@FunctionalInterface
public interface ClassFiles {
    /**
     * The class file of a class.
     *
     * @param fileName with the names of the classes around it, and the extension
     * @throws IOException if there is none
     */
    InputStream open(String packageName, String fileName) throws IOException;
}
