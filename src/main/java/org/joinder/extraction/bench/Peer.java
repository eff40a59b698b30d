package org.joinder.extraction.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The npm package {@code citation}, all its citators, in a Node process that waits between rounds. */
final class Peer implements AutoCloseable {

    static final String VERSION = "0.9.0";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;

    private Peer(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** Installs the package under the folder unless it is there, and starts it on the texts of the file. */
    static Peer start(Path folder, Path texts) throws IOException, InterruptedException {
        var installed = folder.resolve("node_modules/citation");
        if (!Files.exists(installed)) {
            Files.createDirectories(folder);
            var npm = new ProcessBuilder(
                    "npm", "install", "--silent", "--prefix", folder.toString(), "citation@" + VERSION);
            if (npm.inheritIO().start().waitFor() != 0) {
                throw new IOException("npm could not install citation@" + VERSION);
            }
        }
        var script = folder.resolve("peer.js");
        try (InputStream source = Peer.class.getResourceAsStream("peer.js")) {
            Files.copy(Objects.requireNonNull(source), script, StandardCopyOption.REPLACE_EXISTING);
        }
        var command =
                List.of("node", script.toString(), installed.toAbsolutePath().toString(), texts.toString());
        var peer = new Peer(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        peer.answer();
        return peer;
    }

    Round round() {
        try {
            orders.write("\n");
            orders.flush();
            var parts = answer().split("\t");
            Map<String, Integer> found = new TreeMap<>();
            JSON.readTree(parts[3])
                    .properties()
                    .forEach(each -> found.put(each.getKey(), each.getValue().asInt()));
            return new Round(nanos(parts[0]), nanos(parts[1]), nanos(parts[2]), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long nanos(String number) {
        return (long) Double.parseDouble(number);
    }

    private String answer() throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IOException("the peer's process ended");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
