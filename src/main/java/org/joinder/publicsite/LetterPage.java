package org.joinder.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.joinder.base.WrittenDay;
import org.jspecify.annotations.Nullable;

/** A letter as it was sent: to whom, by whom, asking for what, in which words; {@code file} is the address of its PDF. */
record LetterPage(
        String path,
        String subject,
        @Nullable LocalDate date,
        List<Addressee> recipients,
        List<String> leads,
        Roll coalition,
        List<Signer> roster,
        List<AskedWords> asks,
        List<String> text,
        List<RecordLine> campaigns,
        List<RecordLine> releases,
        List<SourceLine> sources,
        @Nullable Frozen frozen,
        @Nullable String file,
        List<Done> done) {

    /** What a recipient did after the letter was sent, about which bill if it is known here, and where it was seen. */
    record Done(LocalDate on, String words, @Nullable String billPath, String source) {}

    /** The roster as it was frozen: its canonical form and hash, and the errata after it. */
    record Frozen(String canonical, String sha256, String goesOutAs, LocalDate frozenOn, List<Late> errata) {}

    /** What came after freezing. */
    record Late(String jurisdiction, String what, LocalDate on, String reason) {}

    record Addressee(String name, String role, String body) {}

    /** A line of the roster, as printed. */
    record Signer(String usps, String jurisdiction, String name, String title, String officePath) {}

    Frame frame() {
        var when = date == null ? "" : " of " + WrittenDay.of(date);
        var readers = recipients.stream().map(Addressee::name).toList();
        return Frame.withJson(subject, "Letter" + when + ": " + coalition.count() + ".", path)
                .pictured()
                .saying(LinkedData.letter(subject, date, leads, readers));
    }

    Citation citation(Site site) {
        var readers = recipients.stream().map(Addressee::name).toList();
        return Citations.letter(subject, leads, readers, date, coalition.count(), site.full(path));
    }
}
