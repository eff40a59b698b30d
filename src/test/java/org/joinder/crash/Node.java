package org.joinder.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link CrashingNode} as seen from outside: started, told what to do, and killed. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String NO_SCREENS = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    private final Process process;
    private final PrintStream commands;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private Node(Process process) {
        this.process = process;
        commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts on the database, with the mail server at that port (0: none, and nothing is sent), and waits for it. */
    static Node start(String database, int mailPort, int minutesLate) throws IOException, InterruptedException {
        var settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database + "?ApplicationName=" + Database.NODE,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.autoconfigure.exclude=" + NO_SCREENS,
                "--joinder.messages.every=" + (mailPort == 0 ? "24h" : "100ms")));
        if (mailPort > 0) {
            settings.addAll(List.of("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mailPort));
        }
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-D" + CrashingNode.LATE + "=" + minutesLate,
                "-cp",
                classPath,
                CrashingNode.class.getName()));
        command.addAll(settings);
        Files.createDirectories(Path.of("target", "crash"));
        var log = Files.createTempFile(Path.of("target", "crash"), "node", ".log");
        var node =
                new Node(new ProcessBuilder(command).redirectError(log.toFile()).start());
        node.await(CrashingNode.READY);
        return node;
    }

    /** Tells it to do something and does not wait. */
    void tell(String command) {
        commands.println(command);
    }

    /** Tells it to do something and waits until it is done. */
    void make(String command) throws InterruptedException {
        tell(command);
        await(CrashingNode.DONE + command);
    }

    /** SIGKILL: it has no chance to put anything in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("128 + SIGKILL").isEqualTo(137);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void await(String line) throws InterruptedException {
        String next;
        do {
            next = said.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(next).as("waited for “" + line + "”").isNotNull();
        } while (!next.equals(line));
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        } catch (IOException gone) {
            said.add("gone");
        }
    }
}
