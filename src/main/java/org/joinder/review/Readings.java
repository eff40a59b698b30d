package org.joinder.review;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joinder.extraction.Check;
import org.joinder.extraction.Extractor;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseRecord;
import org.joinder.releases.ReleaseService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a reading said of each text as a whole, so that no screen reads the text again to say it. */
@Component
class Readings {

    private final JdbcClient jdbc;
    private final ReleaseService releases;

    Readings(JdbcClient jdbc, ReleaseService releases) {
        this.jdbc = jdbc;
        this.releases = releases;
    }

    void keep(ReleaseId release, int text, List<Check> checks) {
        jdbc.sql("""
                        insert into review_reading values (?, ?, ?, ?) on conflict (release_id, text_number)
                        do update set codes = excluded.codes, messages = excluded.messages""")
                .params(
                        release.value(),
                        text,
                        checks.stream().map(Check::code).toArray(String[]::new),
                        checks.stream().map(Check::message).toArray(String[]::new))
                .update();
    }

    /** Of its latest text; one that was read before readings were kept is read once more. */
    List<Check> checks(ReleaseRecord release) {
        return kept(release).orElseGet(() -> read(release));
    }

    private Optional<List<Check>> kept(ReleaseRecord release) {
        return jdbc.sql("select codes, messages from review_reading where release_id = ? and text_number = ?")
                .params(release.id().value(), release.textNumber())
                .query((row, _) -> checks(row.getArray("codes"), row.getArray("messages")))
                .optional();
    }

    private List<Check> read(ReleaseRecord release) {
        var text = releases.find(release.id()).orElseThrow().text();
        var checks = Extractor.read(text).checks();
        keep(release.id(), release.textNumber(), checks);
        return checks;
    }

    private static List<Check> checks(Array codes, Array messages) throws SQLException {
        var code = (String[]) codes.getArray();
        var message = (String[]) messages.getArray();
        return IntStream.range(0, code.length)
                .mapToObj(at -> new Check(code[at], message[at]))
                .toList();
    }
}
