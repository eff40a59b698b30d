package org.joinder.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A mail server that keeps the Message-ID of what it took, and falls silent where a test wants to kill the sender. */
final class MailHost implements AutoCloseable {

    /** Where it falls silent. */
    enum Silence {
        /** Before it took anything. */
        AT_THE_SENDER,
        /** When it has the message whole, and before it says so. */
        WHEN_TAKEN
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile @Nullable Silence silence;
    private volatile CountDownLatch silent = new CountDownLatch(1);

    MailHost() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> taken() {
        return List.copyOf(taken);
    }

    /** The next one who comes that far hears nothing more. */
    void fallSilent(Silence where) {
        silent = new CountDownLatch(1);
        silence = where;
    }

    void awaitSilence() throws InterruptedException {
        if (!silent.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody came to the mail server");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var guest = server.accept();
                Thread.ofVirtual().start(() -> serve(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest;
                var in =
                        new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = new PrintWriter(guest.getOutputStream(), true, StandardCharsets.ISO_8859_1)) {
            out.print("220 here\r\n");
            out.flush();
            String line;
            while ((line = in.readLine()) != null) {
                var answer = answer(line.toUpperCase(Locale.ROOT), in, out);
                if (answer == null) {
                    in.lines().forEach(ignored -> {});
                    return;
                }
                out.print(answer + "\r\n");
                out.flush();
            }
        } catch (IOException | java.io.UncheckedIOException killed) {
            // The guest was killed: that is what this server is for.
        }
    }

    private @Nullable String answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        if (line.startsWith("MAIL") && isSilent(Silence.AT_THE_SENDER)) {
            return null;
        }
        if (line.equals("DATA")) {
            out.print("354 go on\r\n");
            out.flush();
            take(in);
            return isSilent(Silence.WHEN_TAKEN) ? null : "250 taken";
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 fine";
    }

    private void take(BufferedReader in) throws IOException {
        String id = "";
        String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length()).strip();
            }
        }
        taken.add(id);
    }

    private boolean isSilent(Silence where) {
        if (silence != where) {
            return false;
        }
        silence = null;
        silent.countDown();
        return true;
    }
}
