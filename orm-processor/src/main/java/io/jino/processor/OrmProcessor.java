package io.jino.processor;

import io.jino.processor.check.Checks;
import io.jino.processor.check.Projections;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Origin;
import io.jino.processor.model.Problem;
import io.jino.processor.model.Shape;
import io.jino.processor.read.Compiler;
import io.jino.processor.write.FetchWriter;
import io.jino.processor.write.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
 * Writes the table class of every {@code @Entity} and the fetch of every {@code @Projection}, and reports everything that is
 * wrong with one as a compile error.
 *
 * <p>An entity that the compiler does not know all types of waits for other processors to write them. If nobody does, the
 * compiler itself says so; the table is then written without what is missing.
 *
 * <p>Everything is checked before anything is written: where something is wrong, what is written is a stub in those places
 * that would otherwise not compile, so that nothing drowns the one message that matters.
 */
public final class OrmProcessor extends AbstractProcessor {
    private static final String PACKAGE = "io.jino.annotation.";
    private static final String ENTITY = PACKAGE + "Entity";
    private static final String PROJECTION = PACKAGE + "Projection";

    /** What stands on an entity, and means nothing elsewhere. */
    private static final List<String> OF_ENTITIES = Stream.of("References", "HasMany", "HasOne", "ManyToMany")
            .flatMap(name -> Stream.of(PACKAGE + name, PACKAGE + name + ".List"))
            .toList();

    private static final List<String> OF_TABLES = Stream.of("Index", "Check")
            .flatMap(name -> Stream.of(PACKAGE + name, PACKAGE + name + ".List"))
            .toList();

    private final Set<String> sources = new LinkedHashSet<>();
    private Set<String> waiting = new LinkedHashSet<>();
    private final Set<Problem> reported = new LinkedHashSet<>();
    private boolean isFirstRound = true;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.of(Stream.of(ENTITY, PROJECTION), OF_ENTITIES.stream(), OF_TABLES.stream())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        var options = Options.of(processingEnv.getOptions());
        if (isFirstRound) {
            options.complaint()
                    .ifPresent(text -> processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text));
            isFirstRound = false;
        }
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        var declared = new Declared(new Compiler(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                options.naming(),
                type -> sources.contains(type.getQualifiedName().toString()),
                this::classFile));

        var due = due(round);
        waiting = new LinkedHashSet<>();
        strays(round).forEach(this::report);
        var drafts = new ArrayList<Draft>();
        for (TypeElement type : due) {
            try {
                drafts.addAll(drafts(type, declared, round.processingOver()));
            } catch (RuntimeException crash) {
                report(crash(type, crash));
            }
        }
        boolean isFaulty = !reported.isEmpty();
        for (Draft draft : drafts) {
            try {
                write(draft, isFaulty);
            } catch (RuntimeException | IOException crash) {
                report(crash(draft.type(), crash));
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

    /** What has waited, as it is known now, and what is new. */
    private Set<TypeElement> due(RoundEnvironment round) {
        var elements = processingEnv.getElementUtils();
        return Stream.of(
                        waiting.stream().map(elements::getTypeElement),
                        annotated(round, ENTITY),
                        annotated(round, PROJECTION))
                .flatMap(found -> found)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<? extends Element> annotated(RoundEnvironment round, String name) {
        var annotation = processingEnv.getElementUtils().getTypeElement(name);
        return annotation == null ? Stream.of() : round.getElementsAnnotatedWith(annotation).stream();
    }

    /** What is declared on a type that is no entity. */
    private Stream<Problem> strays(RoundEnvironment round) {
        return Stream.concat(
                strays(round, OF_ENTITIES)
                        .map(type -> Problem.of(
                                "relation-without-entity",
                                Origin.of(type),
                                type.getSimpleName() + " declares a relation, but is not an entity.",
                                "Add @Entity, or remove the relation.")),
                strays(round, OF_TABLES)
                        .map(type -> Problem.of(
                                "index-without-entity",
                                Origin.of(type),
                                type.getSimpleName() + " declares an index or a check, but is not an entity.",
                                "Add @Entity, or remove it.")));
    }

    private Stream<TypeElement> strays(RoundEnvironment round, List<String> annotations) {
        return annotations.stream()
                .flatMap(name -> annotated(round, name))
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> !Declared.isAnnotated(type, "Entity"));
    }

    /** What is to be written for a type; nothing if it has to wait. */
    private List<Draft> drafts(TypeElement type, Declared declared, boolean isLastRound) {
        var drafts = new ArrayList<Draft>();
        if (Declared.isAnnotated(type, "Entity")) {
            table(type, declared, isLastRound).ifPresent(drafts::add);
        }
        if (Declared.isAnnotated(type, "Projection")) {
            fetch(type, declared, isLastRound).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> table(TypeElement type, Declared declared, boolean isLastRound) {
        var entity = declared.read(type);
        var problems = Checks.problems(entity, declared);
        if ((entity.isUnresolved() || declared.isUnresolved()) && !isLastRound) {
            waiting.add(type.getQualifiedName().toString());
            return Optional.empty();
        }
        problems.forEach(this::report);
        var writable = writable(entity, problems);
        return entity.shape().isNameable()
                ? Optional.of(new Draft(
                        type,
                        entity.table(),
                        entity.label(),
                        "table class",
                        isFaulty -> TableWriter.write(writable, declared, isFaulty)))
                : Optional.empty();
    }

    private Optional<Draft> fetch(TypeElement type, Declared declared, boolean isLastRound) {
        var projection = declared.readProjection(type);
        var resolved = Projections.resolve(projection, declared);
        if ((projection.isUnresolved() || declared.isUnresolved()) && !isLastRound) {
            waiting.add(type.getQualifiedName().toString());
            return Optional.empty();
        }
        resolved.problems().forEach(this::report);
        return projection.shape().isNameable() && projection.shape().kind() == Shape.Kind.RECORD
                ? Optional.of(new Draft(
                        type,
                        projection.fetch(),
                        projection.label(),
                        "fetch class",
                        isFaulty -> FetchWriter.write(resolved.fetch(), isFaulty)))
                : Optional.empty();
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

    private void write(Draft draft, boolean isFaulty) throws IOException {
        String name = draft.name().reflectionName();
        try (var file =
                processingEnv.getFiler().createSourceFile(name, draft.type()).openWriter()) {
            file.write(draft.text().apply(isFaulty));
        } catch (FilerException taken) {
            report(draft.taken());
        }
    }

    /** Reports a problem, once: a record may be embedded in many entities. */
    private void report(Problem problem) {
        if (reported.add(problem)) {
            Origin origin = problem.origin();
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            problem.message(),
                            origin.element(),
                            origin.annotation(),
                            origin.value());
        }
    }

    private static Problem crash(TypeElement type, Exception crash) {
        var trace = new StringWriter();
        crash.printStackTrace(new PrintWriter(trace, true));
        return Problem.of(
                "crash",
                Origin.of(type),
                "The class of " + type.getQualifiedName() + " cannot be written, by a fault of Jino.",
                "Please report it with this text:\n" + trace);
    }
}
