package org.joinder.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.joinder.Joinder;
import org.joinder.database.WithoutScreens;
import org.joinder.security.AsSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bench import}: how fast bills are taken in, beside what the machine allows in the same run: the same files through
 * the XML parser alone, and the same rows through COPY alone. Everything lies in a folder of its own that is deleted.
 */
public final class ImportBench {

    private static final int WARM_UP = 2_000;

    private final PrintStream out;
    private final Path folder;
    private final int documents;
    private final int rounds;
    private final List<Double> parser = new ArrayList<>();
    private final List<Double> copy = new ArrayList<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();
    private long bytes;

    private ImportBench(PrintStream out, Path folder, int documents, int rounds) {
        this.out = out;
        this.folder = folder;
        this.documents = documents;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("joinder-bench");
        try {
            new ImportBench(out, folder, option(arguments, "--documents", 20_000), option(arguments, "--rounds", 3))
                    .run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private void run() throws IOException, SQLException, XMLStreamException {
        Path warmUp = generate("warm-up", 1_000_000, WARM_UP);
        bytes = 0;
        Path files = generate("bills", 1, documents);
        out.printf(
                "%,d documents, %.1f MB, mean %.1f KB; heap %d MB; %d rounds, medians%n",
                documents,
                bytes / 1e6,
                bytes / 1e3 / documents,
                Runtime.getRuntime().maxMemory() >> 20,
                rounds);
        try (ConfigurableApplicationContext context = WithoutScreens.start(
                Joinder.class, "--joinder.data=" + folder.resolve("data"), "--spring.datasource.url=")) {
            ImportService imports = context.getBean(ImportService.class);
            CopyAlone alone = new CopyAlone(context.getBean(DataSource.class), folder.resolve("rows"));
            take(imports, warmUp);
            parse(warmUp);
            for (int round = 0; round < rounds; round++) {
                round(imports, alone, files, round == 0);
            }
        }
        report();
    }

    private void round(ImportService imports, CopyAlone alone, Path files, boolean isFirst)
            throws IOException, SQLException, XMLStreamException {
        parser.add(timed(() -> parse(files)));
        alone.empty();
        first.add(timed(() -> expect(take(imports, files), documents, 0)));
        again.add(timed(() -> expect(take(imports, files), 0, documents)));
        if (isFirst) {
            alone.keepRows(BillPipeline.DOCUMENTS_IN_BATCH);
        }
        alone.empty();
        copy.add(timed(alone::send));
    }

    private static ImportReport take(ImportService imports, Path files) {
        return AsSystem.run(() -> imports.run(ImportKind.BILLS, List.of(files), soFar -> {}));
    }

    private static void expect(ImportReport report, int added, int same) {
        if (report.added() != added || report.same() != same || report.refused() > 0) {
            throw new IllegalStateException("measured something else than was meant: " + report.sentence());
        }
    }

    private static void parse(Path files) throws IOException, XMLStreamException {
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    XMLStreamReader reader = XmlSource.open(in);
                    while (reader.hasNext()) {
                        reader.next();
                    }
                }
            }
        }
    }

    private Path generate(String name, int from, int count) throws IOException {
        Path into = Files.createDirectories(folder.resolve(name));
        for (int number = from; number < from + count; number++) {
            byte[] document = GeneratedBills.document(number).getBytes(StandardCharsets.UTF_8);
            bytes += document.length;
            Files.write(into.resolve("BILLSTATUS-117hr" + number + ".xml"), document);
        }
        return into;
    }

    private void report() {
        line("Woodstox alone", parser);
        line("COPY alone, same rows and indexes", copy);
        line("first import", first);
        line("import again, nothing changed", again);
        out.printf("first import / COPY alone: %.2f (goal 0.60, aim 0.80)%n", ratio(copy, first));
        out.printf("again / first import: %.1f times as fast (goal 4, aim 10)%n", ratio(first, again));
    }

    private void line(String name, List<Double> seconds) {
        double median = median(seconds);
        out.printf("%-36s %7.2f s %,10.0f docs/s %7.1f MB/s%n", name, median, documents / median, bytes / 1e6 / median);
    }

    private static double ratio(List<Double> one, List<Double> other) {
        return median(one) / median(other);
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private interface Work {
        void run() throws IOException, SQLException, XMLStreamException;
    }

    private static double timed(Work work) throws IOException, SQLException, XMLStreamException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static int option(String[] arguments, String name, int otherwise) {
        int at = List.of(arguments).indexOf(name);
        return at >= 0 && at + 1 < arguments.length ? Integer.parseInt(arguments[at + 1]) : otherwise;
    }
}
