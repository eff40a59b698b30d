package org.joinder.letters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.StatuteId;

/** Letters for tests. */
public final class LetterFixtures {

    public static final StatuteId SECTION = StatuteId.of("/us/usc/t15/s45/n");

    private LetterFixtures() {}

    public static LetterDraft aLetter(String subject, Jurisdiction... signers) {
        return LetterDraft.of(subject, LocalDate.of(2021, 3, 9))
                .to(new Recipient("Jane Roe", RecipientRole.CHAIR, "House Committee on Tests"))
                .ledBy(signers.length == 0 ? new Jurisdiction[0] : new Jurisdiction[] {signers[0]})
                .signedBy(signatures(signers))
                .asking(anAsk())
                .saying("Dear Chair Roe: we ask for a change.");
    }

    public static Ask anAsk() {
        return new Ask(SECTION, "insert “or State” after “Federal”", "Federal or State", AskWording.VERIFIED, null);
    }

    public static List<Signature> signatures(Jurisdiction... signers) {
        return Arrays.stream(signers)
                .map(office -> new Signature(
                        office, "Pat " + office.displayName(), office.displayName() + " Attorney General"))
                .toList();
    }
}
