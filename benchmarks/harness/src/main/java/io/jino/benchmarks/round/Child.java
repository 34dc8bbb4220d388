package io.jino.benchmarks.round;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that is asked line by line, and ends when nobody asks any more. */
final class Child implements AutoCloseable {
    private static final String ANSWER = "@@ ";

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;

    private Child(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    private static Child start(Options options, String module, List<String> jvm, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(options.text("jdk", System.getProperty("java.home")), "bin", "java")
                .toString());
        command.addAll(jvm);
        var target = options.home().resolve(module).resolve("target");
        command.add("-cp");
        command.add(target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("class-path.txt")).trim());
        command.addAll(arguments);
        var log = options.out().resolve("stderr.log").toFile();
        return new Child(new ProcessBuilder(command)
                .redirectError(Redirect.appendTo(log))
                .start());
    }

    /** A database of its own, with the data of the workloads. */
    static Child database(Options options) throws IOException {
        return start(
                options,
                "database",
                List.of("-Xmx256m", "-XX:+UseSerialGC"),
                List.of("io.jino.benchmarks.database.DatabaseProcess", options.text("database", "postgres")));
    }

    /** A peer that serves. */
    static Child peer(Options options, PeerSpec spec, String uri) throws IOException {
        String heap = options.text("heap", "640m");
        var jvm = new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap, "-XX:-UseDynamicNumberOfCompilerThreads"));
        jvm.addAll(spec.forJvm());
        jvm.addAll(List.of(options.text("jvm", "-Dnothing=more").split(" ", -1)));
        return start(options, spec.module(), jvm, arguments(options, spec, uri));
    }

    /** A peer that finds one row and ends. */
    static Child cold(Options options, PeerSpec spec, String uri) throws IOException {
        var arguments = arguments(options, spec, uri);
        arguments.add("cold=true");
        return start(options, spec.module(), List.of("-Xmx512m"), arguments);
    }

    private static List<String> arguments(Options options, PeerSpec spec, String uri) {
        var arguments = new ArrayList<>(
                List.of("io.jino.benchmarks.client.Client", spec.type(), uri, options.text("connections", "16")));
        arguments.addAll(spec.forPeer());
        return arguments;
    }

    /** The next answer, or {@code DEAD}. */
    String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ANSWER)) {
                return line.substring(ANSWER.length());
            }
        }
        return "DEAD";
    }

    String ask(String question) throws IOException {
        try {
            questions.write(question + "\n");
            questions.flush();
        } catch (IOException ended) {
            return "DEAD";
        }
        return answer();
    }

    void await() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            questions.close();
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
