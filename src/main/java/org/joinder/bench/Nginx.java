package org.joinder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An nginx of our own in a folder of its own, serving a page as it is and compressed beforehand. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx serving(byte[] page, byte[] zipped, Path folder, int port) throws IOException, InterruptedException {
        var root = Files.createDirectories(folder.resolve("root"));
        Files.write(root.resolve("page.html"), page);
        Files.write(root.resolve("page.html.gz"), zipped);
        // nginx may hand its work to a plain user, who must be able to read the page.
        for (var part = root; part != null && part.startsWith(folder); part = part.getParent()) {
            part.toFile().setExecutable(true, false);
            part.toFile().setReadable(true, false);
        }
        var settings = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  types { text/html html; }
                  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
                  server { listen 127.0.0.1:%2$d; root %1$s/root; gzip_static on; etag on; }
                }
                """.formatted(folder, port));
        var process = new ProcessBuilder(Programs.need("nginx"), "-c", settings.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Thread.sleep(1_000);
        return new Nginx(process, port);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/page.html";
    }

    @Override
    public void close() {
        process.destroy();
    }
}
