package org.joinder.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of the two applications, in a process of its own; its live heap is read after a full collection. */
final class BenchedApp implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);

    private final String name;
    private final int port;
    private final Process process;

    private BenchedApp(String name, int port, Process process) {
        this.name = name;
        this.port = port;
        this.process = process;
    }

    static BenchedApp start(String name, Path jar, List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                java("java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--server.port=" + port));
        command.addAll(options);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
        var app = new BenchedApp(name, port, process);
        app.awaitStart();
        return app;
    }

    String name() {
        return name;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What it says while it runs. */
    Path log() {
        return log(name);
    }

    private static Path log(String name) {
        return Path.of("target", "bench-" + name + ".log");
    }

    /** Bytes of objects that are still reachable. */
    long liveBytes() throws IOException, InterruptedException {
        // The histogram collects first; a second one drops what finalisation of the first let go.
        histogram();
        String total = histogram()
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    private String histogram() throws IOException, InterruptedException {
        return Programs.run(java("jcmd").toString(), Long.toString(process.pid()), "GC.class_histogram");
    }

    private void awaitStart() throws InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " did not start; see " + log());
            }
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("localhost", port), 1000);
                return;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        close();
        throw new IllegalStateException(name + " did not start in time");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
