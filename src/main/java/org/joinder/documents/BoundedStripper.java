package org.joinder.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text off the pages, and stops when there is more of it, or it takes longer, than a document can need. */
final class BoundedStripper extends PDFTextStripper {

    private static final int MOST_ON_A_PAGE = 200_000;
    private static final int MOST_IN_ALL = 10_000_000;
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;
    private static final long LONGEST_NANOS = 30_000_000_000L;

    private final long started = System.nanoTime();
    private long onPage;
    private long inAll;
    private long operators;

    BoundedStripper() {
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd(String.valueOf(PageFurniture.PAGE_END));
    }

    String textOf(PDDocument pdf) throws IOException {
        StringWriter out = new StringWriter();
        writeText(pdf, out);
        return PageFurniture.without(out.toString())
                .replaceAll("[ \\t]++\\n", "\n")
                .replaceAll("\\n{3,}+", "\n\n")
                .strip();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        onPage = 0;
        checkTime();
        for (Iterator<PDStream> each = page.getContentStreams(); each.hasNext(); ) {
            checkSize(each.next());
        }
        super.processPage(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        checkSize(form.getContentStream());
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++onPage > MOST_ON_A_PAGE || ++inAll > MOST_IN_ALL) {
            throw new TooMuch();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & 0xfff) == 0) {
            checkTime();
        }
        super.processOperator(operator, operands);
    }

    /** A stream of a few kilobytes may unpack to gigabytes, so it is measured before anything is made of it. */
    private void checkSize(PDStream stream) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = stream.createInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST_STREAM) {
                    throw new TooMuch();
                }
            }
        }
    }

    private void checkTime() {
        if (System.nanoTime() - started > LONGEST_NANOS) {
            throw new TooMuch();
        }
    }

    /** More than any press release or letter holds. */
    static final class TooMuch extends RuntimeException {
        TooMuch() {
            super("more text than a document holds", null, false, false);
        }
    }
}
