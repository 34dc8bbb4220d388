package io.jino.processor;

import io.jino.processor.check.Checks;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Problem;
import io.jino.processor.read.EntityReader;
import io.jino.processor.write.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes the table class of every {@code @Entity}, and reports everything that is wrong with one as a compile error.
 *
 * <p>An entity that the compiler does not know all types of waits for other processors to write them. If nobody does, the
 * compiler itself says so; the table is then written without what is missing.
 */
public final class OrmProcessor extends AbstractProcessor {
    private static final String ENTITY = "io.jino.annotation.Entity";

    private final Set<String> sources = new LinkedHashSet<>();
    private Set<String> waiting = new LinkedHashSet<>();
    private final Set<Problem> reported = new LinkedHashSet<>();
    private boolean isFirstRound = true;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ENTITY);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Options.NAMING);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var elements = processingEnv.getElementUtils();
        var options = Options.of(processingEnv.getOptions());
        if (isFirstRound) {
            options.complaint()
                    .ifPresent(text -> processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text));
            isFirstRound = false;
        }
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        var reader = new EntityReader(
                elements,
                processingEnv.getTypeUtils(),
                options.naming(),
                type -> sources.contains(type.getQualifiedName().toString()),
                this::classFile);

        var due = entities(round);
        waiting = new LinkedHashSet<>();
        for (TypeElement entity : due) {
            try {
                process(entity, reader, round.processingOver());
            } catch (RuntimeException | IOException crash) {
                report(crash(entity, crash));
            }
        }
        return false;
    }

    private InputStream classFile(String packageName, String fileName) throws IOException {
        return processingEnv
                .getFiler()
                .getResource(StandardLocation.CLASS_PATH, packageName, fileName)
                .openInputStream();
    }

    /** The entities that have waited, as they are known now, and the new ones. */
    private Set<TypeElement> entities(RoundEnvironment round) {
        var elements = processingEnv.getElementUtils();
        var annotation = elements.getTypeElement(ENTITY);
        Stream<? extends Element> found =
                annotation == null ? Stream.of() : round.getElementsAnnotatedWith(annotation).stream();
        return Stream.concat(waiting.stream().map(elements::getTypeElement), found)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void process(TypeElement type, EntityReader reader, boolean isLastRound) throws IOException {
        var entity = reader.read(type);
        if (entity.isUnresolved() && !isLastRound) {
            waiting.add(type.getQualifiedName().toString());
            return;
        }
        var problems = Checks.problems(entity);
        problems.forEach(this::report);
        if (entity.shape().isNameable()) {
            write(writable(entity, problems), type);
        }
    }

    /** What code can be written for: of a faulty entity everything but the faults. */
    private static EntityModel writable(EntityModel entity, Iterable<Problem> problems) {
        var omitted = entity.all()
                .filter(component -> component.member().isUnresolved())
                .map(component -> component.member().path())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Problem problem : problems) {
            if (problem.omits() != null) {
                omitted.add(problem.omits());
            }
        }
        return entity.without(omitted);
    }

    private void write(EntityModel entity, TypeElement type) throws IOException {
        String name = entity.table().reflectionName();
        try (var file = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
            file.write(TableWriter.write(entity));
        } catch (FilerException taken) {
            report(Problem.of(
                    "table-class-taken",
                    entity.origin(),
                    "The table class of " + entity.label() + " cannot be written: there is a type " + name + ".",
                    "Call the one or the other something else."));
        }
    }

    /** Reports a problem, once: a record may be embedded in many entities. */
    private void report(Problem problem) {
        if (reported.add(problem)) {
            Origin origin = problem.origin();
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, problem.message(), origin.element(), origin.annotation());
        }
    }

    private static Problem crash(TypeElement entity, Exception crash) {
        var trace = new StringWriter();
        crash.printStackTrace(new PrintWriter(trace, true));
        return Problem.of(
                "crash",
                Origin.of(entity),
                "The table class of " + entity.getQualifiedName() + " cannot be written, by a fault of Jino.",
                "Please report it with this text:\n" + trace);
    }
}
