package io.jino.benchmarks.client;

import io.jino.benchmarks.peer.Peer;
import io.jino.benchmarks.peer.Settings;
import io.jino.benchmarks.peer.Workload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;

/**
 * A JVM with one peer: {@code Client class uri connections [name=value ...]}, which then does what the standard input says, line
 * by line ({@code VERIFY workload}, {@code RUN workload inFlight seconds}), until it ends. Answers begin with {@code @@}.
 */
public final class Client {
    private static final int OPTIONS = 3;

    private final Peer peer;
    private final PrintStream answers;

    private Client(Peer peer, PrintStream answers) {
        this.peer = peer;
        this.answers = answers;
    }

    /** Serves until the input ends; with the option {@code cold} finds one row and ends. */
    public static void main(String[] arguments) throws Exception {
        var answers = System.out;
        System.setOut(System.err);
        Locale.setDefault(Locale.ROOT);
        var options = new HashMap<String, String>();
        for (int i = OPTIONS; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            options.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
        }
        var settings = new Settings(arguments[1], Integer.parseInt(arguments[2]), options);
        var peer = Class.forName(arguments[0])
                .asSubclass(Peer.class)
                .getDeclaredConstructor(Settings.class)
                .newInstance(settings);
        var client = new Client(peer, answers);
        if (settings.isOn("cold")) {
            client.tellFirst();
        } else {
            client.tell("READY " + peer.describe() + ", Java " + Runtime.version());
            client.serve();
        }
        // Some peers leave threads behind.
        System.exit(0);
    }

    private void tellFirst() throws Exception {
        new Verification(peer).find(1);
        long wall = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        tell("COLD wallMs=" + wall + " cpuMs=" + Meter.cpuNanos() / 1_000_000 + " classes=" + classes);
    }

    private void tell(String answer) {
        answers.println("@@ " + answer);
        answers.flush();
    }

    private void serve() throws IOException {
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            try {
                tell(answer(command.split(" ", -1)));
            } catch (UnsupportedOperationException unsupported) {
                tell("UNSUPPORTED");
            } catch (Exception failure) {
                failure.printStackTrace();
                tell("FAILED " + String.valueOf(failure).replace('\n', ' '));
            }
        }
    }

    private String answer(String[] command) throws Exception {
        var workload = Workload.valueOf(command[1]);
        if (command[0].equals("VERIFY")) {
            new Verification(peer).verify(workload);
            return "OK";
        }
        var load = new Load(peer, workload, Integer.parseInt(command[2]));
        return "RESULT " + load.run(Double.parseDouble(command[3])).line();
    }
}
