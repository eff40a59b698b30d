package org.joinder.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The Liberation fonts (SIL Open Font License 1.1), which may be embedded in a document and shipped with software. */
final class Fonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private record Face(String family, String file, int weight, FontStyle style, byte[] bytes) {}

    private final List<Face> faces = List.of(
            face("Paper Serif", "LiberationSerif-Regular", REGULAR, FontStyle.NORMAL),
            face("Paper Serif", "LiberationSerif-Bold", BOLD, FontStyle.NORMAL),
            face("Paper Serif", "LiberationSerif-Italic", REGULAR, FontStyle.ITALIC),
            face("Paper Serif", "LiberationSerif-BoldItalic", BOLD, FontStyle.ITALIC),
            face("Paper Sans", "LiberationSans-Regular", REGULAR, FontStyle.NORMAL),
            face("Paper Sans", "LiberationSans-Bold", BOLD, FontStyle.NORMAL),
            face("Paper Mono", "LiberationMono-Regular", REGULAR, FontStyle.NORMAL));

    void addTo(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), face.style(), true);
        }
    }

    private static Face face(String family, String file, int weight, FontStyle style) {
        try (var in = Fonts.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return new Face(family, file, weight, style, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
