package org.joinder.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.joinder.legislation.BillDocument;
import org.joinder.legislation.BillStore;
import org.jspecify.annotations.Nullable;

/**
 * Files become rows on two threads: one reads and parses a batch and writes its rows out while the other sends the one
 * before. A batch is one
 * transaction; when it is refused by the database its documents are tried one by one, so that only the bad one is left
 * out. A file whose bytes are stored already is not even parsed.
 */
final class BillPipeline {

    static final int DOCUMENTS_IN_BATCH = 500;
    private static final int BYTES_IN_BATCH = 12 * 1024 * 1024;

    private final BatchStore stored;
    private final BillFileReader reader;
    private final Consumer<ImportReport> progress;
    private final BlockingQueue<BillBatch> ready = new ArrayBlockingQueue<>(2);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private List<SourceRead> waiting = new ArrayList<>();
    private int waitingBytes;
    private final Map<String, OpenStatesCsv> tables = new TreeMap<>();
    private ImportReport report = ImportReport.NOTHING;
    private volatile @Nullable Throwable readingFailed;

    private record SourceRead(String name, byte[] bytes, String hash) {}

    BillPipeline(BatchStore stored, BillFileReader reader, Consumer<ImportReport> progress) {
        this.stored = stored;
        this.reader = reader;
        this.progress = progress;
    }

    ImportReport run(ImportKind kind, List<Path> paths) {
        Thread parsing = Thread.ofPlatform().name("import-parse").start(() -> readAll(kind, paths));
        try {
            for (BillBatch batch = ready.take(); batch != BillBatch.END; batch = ready.take()) {
                report = report.plus(batch.decided()).plus(stored.store(batch));
                progress.accept(report);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.set(true);
            parsing.interrupt();
        }
        if (readingFailed != null) {
            throw new IllegalStateException("reading stopped", readingFailed);
        }
        return report;
    }

    private void readAll(ImportKind kind, List<Path> paths) {
        try {
            BillBatch refusedOnTheWay = new BillBatch();
            ImportFiles files =
                    new ImportFiles(kind, refusal -> refusedOnTheWay.decided(ImportReport.NOTHING.plus(refusal)));
            files.each(paths, this::read);
            parseWaiting();
            parseTables();
            hand(refusedOnTheWay);
        } catch (RuntimeException | Error failed) {
            readingFailed = failed;
        } finally {
            hand(BillBatch.END);
        }
    }

    private void read(SourceFile file) {
        String table = file.name().endsWith(".csv") ? OpenStatesCsv.table(file.name()) : null;
        if (file.name().endsWith(".csv")) {
            readTable(file, table);
            return;
        }
        byte[] bytes;
        try {
            bytes = file.bytes();
        } catch (RefusedDocument refused) {
            refuse(file.name(), refused);
            return;
        }
        waiting.add(new SourceRead(file.name(), bytes, ContentHash.of(bytes)));
        waitingBytes += bytes.length;
        if (waiting.size() >= DOCUMENTS_IN_BATCH || waitingBytes >= BYTES_IN_BATCH) {
            parseWaiting();
        }
    }

    /** Tables that belong together lie in one folder or archive; they become bills once all of them are read. */
    private void readTable(SourceFile file, @Nullable String table) {
        String name = file.name();
        String place = table == null ? "" : name.substring(0, name.length() - table.length() - ".csv".length());
        if (table == null) {
            return; // a table that tells nothing we keep, such as vote_people
        }
        try {
            tables.computeIfAbsent(place, key -> new OpenStatesCsv()).add(table, file.bytes());
        } catch (RefusedDocument refused) {
            refuse(name, refused);
        }
    }

    private void parseTables() {
        tables.forEach((place, csv) -> {
            try {
                List<BillDocument> documents = csv.documents();
                for (int from = 0; from < documents.size(); from += DOCUMENTS_IN_BATCH) {
                    BillBatch batch = new BillBatch();
                    documents
                            .subList(from, Math.min(documents.size(), from + DOCUMENTS_IN_BATCH))
                            .forEach(each ->
                                    batch.add(place, new BillStore.Incoming(each, ContentHash.of(each.toString()))));
                    hand(batch);
                }
            } catch (RefusedDocument refused) {
                refuse(place, refused);
            }
        });
    }

    private void refuse(String name, RefusedDocument refused) {
        BillBatch alone = new BillBatch();
        alone.decided(ImportReport.NOTHING.plus(new Refusal(name, refused.reason())));
        hand(alone);
    }

    private void parseWaiting() {
        List<SourceRead> files = waiting;
        waiting = new ArrayList<>();
        waitingBytes = 0;
        if (files.isEmpty()) {
            return;
        }
        Set<String> known =
                stored.storedAsTheyAre(files.stream().map(SourceRead::hash).toList());
        BillBatch batch = new BillBatch();
        for (SourceRead file : files) {
            if (known.contains(file.hash())) {
                batch.decided(new ImportReport(0, 0, 1, List.of()));
            } else {
                parse(file, batch);
            }
        }
        hand(batch);
    }

    private void parse(SourceRead file, BillBatch batch) {
        try {
            SourceRecords read = reader.read(file.name(), file.bytes());
            batch.addBeside(file.name(), read, file.hash());
            List<BillDocument> documents = read.bills();
            for (BillDocument document : documents) {
                String hash = documents.size() == 1 ? file.hash() : ContentHash.of(document.toString());
                batch.add(file.name(), new BillStore.Incoming(document, hash));
            }
        } catch (RefusedDocument refused) {
            batch.decided(ImportReport.NOTHING.plus(new Refusal(file.name(), refused.reason())));
        }
    }

    private void hand(BillBatch batch) {
        stored.makeReady(batch);
        try {
            while (!ready.offer(batch, 200, TimeUnit.MILLISECONDS)) {
                if (stopped.get()) {
                    return;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
