package org.joinder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs a measurement needs beside Java. */
final class Programs {

    private static final List<Path> FOLDERS = Stream.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin")
            .map(Path::of)
            .toList();

    private Programs() {}

    /** Where the program is, after installing Debian's package of the same name if it is missing. */
    static String need(String name) throws IOException, InterruptedException {
        if (find(name) == null) {
            System.err.println("Installing " + name + " ...");
            run("apt-get", "install", "-y", "-qq", name);
        }
        var found = find(name);
        if (found == null) {
            throw new IOException(name + " is not installed, and apt-get could not bring it.");
        }
        return found;
    }

    static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output;
    }

    private static @org.jspecify.annotations.Nullable String find(String name) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }
}
