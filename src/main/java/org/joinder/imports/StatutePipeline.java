package org.joinder.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.joinder.legislation.BillText;
import org.joinder.legislation.BillTexts;
import org.joinder.legislation.MergeOutcome;
import org.joinder.legislation.StatuteDocument;
import org.joinder.legislation.StatuteStore;
import org.springframework.dao.DataAccessException;

/**
 * Statutes come in file by file, sections in batches of one transaction each. A file that breaks off keeps the sections
 * before the break and is refused with the reason; taken in again, what stands already stays as it is.
 */
final class StatutePipeline {

    private static final int SECTIONS_IN_BATCH = 200;
    private static final long MAX_FILE = 1024L * 1024 * 1024;

    private final StatuteStore store;
    private final BillTexts texts;
    private final LocalDate today;
    private final Consumer<ImportReport> progress;
    private final List<StatuteStore.Incoming> batch = new ArrayList<>();
    private ImportReport report = ImportReport.NOTHING;

    StatutePipeline(StatuteStore store, BillTexts texts, LocalDate today, Consumer<ImportReport> progress) {
        this.store = store;
        this.texts = texts;
        this.today = today;
        this.progress = progress;
    }

    ImportReport run(List<Path> paths) {
        new ImportFiles(ImportKind.STATUTES, refusal -> report = report.plus(refusal)).each(paths, this::file);
        return report;
    }

    private void file(SourceFile file) {
        try (InputStream in = limited(file)) {
            new UslmReader(today, document -> section(file, document)).read(in).ifPresent(other -> other(file, other));
        } catch (RefusedDocument refused) {
            report = report.plus(new Refusal(file.name(), refused.reason()));
        } catch (XMLStreamException | IOException broken) {
            report = report.plus(new Refusal(file.name(), "is no XML that can be read: " + firstLine(broken)));
        }
        store(file);
    }

    private void other(SourceFile file, SourceNode root) {
        if (BillTextReader.reads(root)) {
            BillText text = BillTextReader.read(root);
            report = report.plus(texts.take(text, ContentHash.of(text.toString())));
            progress.accept(report);
            return;
        }
        throw RefusedDocument.of("holds neither a statute nor a bill: its root is " + root.name());
    }

    private void section(SourceFile file, StatuteDocument document) {
        batch.add(new StatuteStore.Incoming(document, ContentHash.of(document.toString())));
        if (batch.size() >= SECTIONS_IN_BATCH) {
            store(file);
        }
    }

    private void store(SourceFile file) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            store.merge(batch).forEach(outcome -> report = report.plus(outcome));
        } catch (DataAccessException refused) {
            batch.forEach(each -> alone(file, each));
        }
        batch.clear();
        progress.accept(report);
    }

    private void alone(SourceFile file, StatuteStore.Incoming each) {
        try {
            List<MergeOutcome> outcome = store.merge(List.of(each));
            report = report.plus(outcome.getFirst());
        } catch (DataAccessException refused) {
            report = report.plus(new Refusal(file.name() + " " + each.document().id(), "was refused by the database"));
        }
    }

    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("it breaks off");
    }

    private static InputStream limited(SourceFile file) throws IOException {
        return new FilterInputStream(file.open()) {
            private long left = MAX_FILE;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                left -= Math.max(read, 0);
                if (left < 0) {
                    throw new IOException("the file is larger than " + MAX_FILE / 1024 / 1024 + " MB");
                }
                return read;
            }
        };
    }
}
