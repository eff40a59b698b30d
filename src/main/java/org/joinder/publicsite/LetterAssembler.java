package org.joinder.publicsite;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.delivery.DeliveryPaths;
import org.joinder.delivery.FinalLetters;
import org.joinder.delivery.FollowUp;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.Erratum;
import org.joinder.letters.FrozenRoster;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterPaths;
import org.joinder.letters.LetterRow;
import org.joinder.letters.Recipient;
import org.joinder.letters.Signature;
import org.joinder.offices.OfficePaths;
import org.jspecify.annotations.Nullable;

/** Makes the page of a letter, and the roll of who joined it. */
final class LetterAssembler {

    private LetterAssembler() {}

    /** Published records that stand beside a letter. */
    record Beside(List<AskedWords> asks, List<RecordLine> campaigns, List<RecordLine> releases, List<FollowUp> done) {}

    static LetterPage page(LetterDetail letter, Beside beside) {
        return new LetterPage(
                LetterPaths.publicPage(letter.slug()),
                letter.subject(),
                letter.date(),
                letter.recipients().stream().map(LetterAssembler::addressee).toList(),
                letter.leads().stream().map(Jurisdiction::displayName).toList(),
                roll(letter),
                letter.roster().stream().map(LetterAssembler::signer).toList(),
                beside.asks(),
                Paragraphs.of(letter.text()),
                beside.campaigns(),
                beside.releases(),
                sources(letter),
                frozen(letter.frozen()),
                FinalLetters.exists(letter) ? DeliveryPaths.publicFile(letter.slug()) : null,
                beside.done().stream().map(LetterAssembler::done).toList());
    }

    private static LetterPage.Done done(FollowUp done) {
        var bill = done.bill();
        return new LetterPage.Done(
                done.on(), done.sentence(), bill == null ? null : LegislationPaths.page(bill), done.source());
    }

    private static LetterPage.@Nullable Frozen frozen(@Nullable FrozenRoster roster) {
        return roster == null
                ? null
                : new LetterPage.Frozen(
                        roster.canonical(),
                        roster.sha256(),
                        roster.goesOutAs(),
                        LocalDate.ofInstant(roster.frozenAt(), ZoneOffset.UTC),
                        roster.errata().stream().map(LetterAssembler::late).toList());
    }

    private static LetterPage.Late late(Erratum erratum) {
        return new LetterPage.Late(
                erratum.office().displayName(),
                erratum.kind().words().toLowerCase(Locale.ROOT),
                erratum.dated(),
                erratum.reason());
    }

    /** Only the roster of a letter that went out is told; what offices answered in a round is theirs. */
    static Roll roll(LetterDetail letter) {
        Set<Jurisdiction> signed = EnumSet.noneOf(Jurisdiction.class);
        letter.roster().forEach(signature -> signed.add(signature.jurisdiction()));
        var offices = new LinkedHashMap<String, Joined>();
        for (var office : Jurisdiction.values()) {
            offices.put(office.usps(), joined(letter, signed, office));
        }
        return new Roll(
                letter.subject(),
                LetterPaths.publicPage(letter.slug()),
                letter.date(),
                letter.countSentence(),
                letter.isRosterWhole(),
                offices,
                letter.disagreeingClaims().stream()
                        .map(claim -> claim.against(letter.signerCount()))
                        .toList());
    }

    static RecordLine line(LetterRow letter) {
        return new RecordLine(
                letter.subject(), LetterPaths.publicPage(letter.slug()), letter.date(), letter.signersInWords());
    }

    static List<SourceLine> sources(LetterDetail letter) {
        return letter.sources().stream()
                .map(source -> new SourceLine(source.words(), source.address(), source.checkedOn()))
                .toList();
    }

    private static Joined joined(LetterDetail letter, Set<Jurisdiction> signed, Jurisdiction office) {
        if (letter.leads().contains(office)) {
            return Joined.LEAD;
        }
        if (signed.contains(office)) {
            return Joined.JOINED;
        }
        return letter.isRosterWhole() && !signed.isEmpty() ? Joined.ABSENT : Joined.UNKNOWN;
    }

    private static LetterPage.Addressee addressee(Recipient recipient) {
        return new LetterPage.Addressee(recipient.name(), recipient.role().words(), recipient.body());
    }

    private static LetterPage.Signer signer(Signature signature) {
        var office = signature.jurisdiction();
        return new LetterPage.Signer(
                office.usps(),
                office.displayName(),
                signature.name(),
                signature.title(),
                OfficePaths.publicPage(office));
    }
}
