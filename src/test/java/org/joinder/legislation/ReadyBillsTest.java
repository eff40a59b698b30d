package org.joinder.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joinder.security.AsSystem;
import org.joinder.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ReadyBillsTest {

    private static final String NOT_ONLY_ASCII = "Protección of “quoted” words: a\ttab, a\nline, a \\ and 🏛";

    @Autowired
    private BillStore store;

    @Autowired
    private BillService bills;

    @Test
    void storesWhatWasWrittenOutBefore() {
        BillId id = BillId.of("us/99/hr901");
        ReadyBills ready = ready(incoming(id, NOT_ONLY_ASCII, "first", "2017-01-01"));
        assertThat(ready.rows()).isNotNull();
        assertThat(merge(ready)).containsExactly(MergeOutcome.ADDED);
        BillRecord stored = bills.find(id).orElseThrow();
        assertThat(stored.title()).isEqualTo(NOT_ONLY_ASCII);
        assertThat(stored.actions()).extracting(BillAction::text).containsExactly("Introduced in House");
        assertThat(merge(ready)).as("told twice").containsExactly(MergeOutcome.SAME);
    }

    @Test
    void leavesTheNewerStateThatCameInBetween() {
        BillId id = BillId.of("us/99/hr902");
        ReadyBills older = ready(incoming(id, "The older title of it", "older", "2017-01-01"));
        merge(ready(incoming(id, "The newer title of it", "newer", "2017-02-01")));
        assertThat(merge(older)).containsExactly(MergeOutcome.SAME);
        assertThat(bills.find(id).orElseThrow().title()).isEqualTo("The newer title of it");
    }

    @Test
    void changesABillThatIsKnownAlready() {
        BillId id = BillId.of("us/99/hr903");
        merge(ready(incoming(id, "The older title of it", "older", "2017-01-01")));
        ReadyBills newer = ready(incoming(id, "The newer title of it", "newer", "2017-02-01"));
        assertThat(newer.rows()).as("it has to wait for what is stored").isNull();
        assertThat(merge(newer)).containsExactly(MergeOutcome.CHANGED);
        assertThat(bills.find(id).orElseThrow().title()).isEqualTo("The newer title of it");
    }

    @Test
    void takesABillThatStandsTwiceInOneBatch() {
        BillId id = BillId.of("us/99/hr904");
        ReadyBills twice = ready(
                incoming(id, "The older title of it", "older", "2017-01-01"),
                incoming(id, "The newer title of it", "newer", "2017-02-01"));
        assertThat(merge(twice)).containsExactly(MergeOutcome.ADDED, MergeOutcome.CHANGED);
    }

    private ReadyBills ready(BillStore.Incoming... documents) {
        return store.ready(List.of(documents));
    }

    private List<MergeOutcome> merge(ReadyBills ready) {
        return AsSystem.run(() -> store.merge(ready));
    }

    private static BillStore.Incoming incoming(BillId id, String title, String hash, String updated) {
        LocalDate day = LocalDate.of(1985, 1, 3);
        BillDocument document = BillDocument.of(BillSource.GOVINFO, id)
                .core(title, Chamber.HOUSE, day)
                .updated(Instant.parse(updated + "T00:00:00Z"))
                .actions(List.of(new ActionEntry(
                        day, null, "Introduced in House", "IntroReferral", "1000", "9", null, null, List.of())))
                .build();
        return new BillStore.Incoming(document, id + hash);
    }
}
