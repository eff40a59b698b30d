package org.joinder.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Files that came over the wire, kept in a folder of their own while they are taken in, and deleted after. */
final class BroughtFiles implements AutoCloseable {

    private final Path folder;

    BroughtFiles() throws IOException {
        folder = Files.createTempDirectory("joinder-import");
    }

    Path folder() {
        return folder;
    }

    /** Keeps a file under the last part of the name it came with, which is returned; more than {@code largest} bytes are refused. */
    String add(String name, InputStream in, long largest) throws IOException {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        String kept = last.isBlank() || last.equals("..") || last.equals(".") ? "file" : last;
        try (OutputStream out = Files.newOutputStream(folder.resolve(kept))) {
            byte[] buffer = new byte[1 << 16];
            long left = largest;
            for (int read = in.read(buffer, 0, buffer.length); read >= 0; read = in.read(buffer, 0, buffer.length)) {
                left -= read;
                if (left < 0) {
                    throw RefusedDocument.of("is larger than " + largest / 1024 / 1024 + " MB");
                }
                out.write(buffer, 0, read);
            }
        }
        return kept;
    }

    /** The refusal without the folder that only this computer knows. */
    Refusal withoutFolder(Refusal refusal) {
        return new Refusal(refusal.document().replace(folder + "/", ""), refusal.reason());
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
