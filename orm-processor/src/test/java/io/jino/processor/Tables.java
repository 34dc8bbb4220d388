package io.jino.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor, in the strictest build that needs no plugin. */
final class Tables {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:@.*|public |final |abstract )*(?:record|class|interface|enum) (\\w+)");

    private Tables() {}

    static Compilation compile(String... sources) {
        return compile(List.of(), sources);
    }

    static Compilation compile(List<String> options, String... sources) {
        return compile(options, Arrays.stream(sources).map(Tables::source).toList());
    }

    static Compilation compile(List<String> options, List<JavaFileObject> sources) {
        var all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-parameters"));
        all.addAll(options);
        return javac().withProcessors(new OrmProcessor())
                .withOptions(all.toArray())
                .compile(sources);
    }

    /** A source file by its text; its name is that of the package and of the first type in it. */
    static JavaFileObject source(String text) {
        var in = PACKAGE.matcher(text);
        var type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("No type in: " + text);
        }
        return JavaFileObjects.forSourceString((in.find() ? in.group(1) + "." : "") + type.group(1), text);
    }

    /** The text of a generated file, by the path of the source. */
    static String generated(Compilation compilation, String path) {
        var files = generated(compilation);
        var text = files.get(path);
        if (text == null) {
            throw new AssertionError("No " + path + " among " + files.keySet() + ": " + compilation.diagnostics());
        }
        return text;
    }

    /** All generated sources, by their paths. */
    static Map<String, String> generated(Compilation compilation) {
        var files = new TreeMap<String, String>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                files.put(
                        file.getName().replace("/SOURCE_OUTPUT/", ""),
                        file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return files;
    }

    /** Writes what was compiled to a folder, as an earlier build would have left it. */
    static void writeClasses(Compilation compilation, Path folder) {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path path = folder.resolve(file.getName().replace("/CLASS_OUTPUT/", ""));
                try (var bytes = file.openInputStream()) {
                    Files.createDirectories(path.getParent());
                    Files.copy(bytes, path);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The tests' own class path and a folder. */
    static List<File> classpathAnd(Path folder) {
        return Stream.concat(
                        Stream.of(folder.toFile()),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(File::new))
                .toList();
    }
}
