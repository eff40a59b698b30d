package org.joinder.links.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import org.joinder.base.Jurisdiction;
import org.joinder.legislation.BillId;
import org.joinder.legislation.BillService;
import org.joinder.letters.LetterFixtures;
import org.joinder.letters.LetterService;
import org.joinder.links.LinkGraph;
import org.joinder.links.LinkKind;
import org.joinder.links.LinkPaths;
import org.joinder.links.LinkService;
import org.joinder.links.NodeCard;
import org.joinder.links.NodeCatalog;
import org.joinder.links.NodeKind;
import org.joinder.links.NodeRef;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LinkExplorerViewTest extends KaribuTest {

    @Autowired
    LetterService letters;

    @Autowired
    BillService bills;

    @Autowired
    LinkService links;

    @Autowired
    LinkGraph graph;

    @Autowired
    NodeCatalog catalog;

    @BeforeEach
    void signIn() {
        signIn("sam", Role.STAFF);
    }

    @Test
    void showsTheNeighboursByKindWithTheirEvidence() {
        var bill = bill("us/103/s901");
        var other = bill("us/103/s902");
        links.add(bill, LinkKind.RELATED, other, null, null, "the same words in section 2");
        UI.getCurrent().navigate(LinkPaths.one(bill));

        assertThat(words())
                .contains("S. 901 (103rd Congress)")
                .contains("Bills (1)")
                .contains("Related to")
                .contains("S. 902 (103rd Congress)")
                .contains("“the same words in section 2”. Vouched for by sam");
    }

    @Test
    void takesALinkBackOnceAReasonIsGiven() {
        var bill = bill("us/103/s903");
        links.add(bill, LinkKind.RELATED, bill("us/103/s904"), null, null, "a guess");
        UI.getCurrent().navigate(LinkPaths.one(bill));
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        _click(_get(Button.class, spec -> spec.withText("Take back link")));
        assertThat(graph.neighbours(bill)).as("no reason given").hasSize(1);

        enter(_get(TextField.class, spec -> spec.withLabel("Reason")), "a wrong guess");
        _click(_get(Button.class, spec -> spec.withText("Take back link")));
        assertThat(graph.neighbours(bill)).isEmpty();
        assertThat(words()).contains("Nothing is linked to this record yet.");
    }

    @Test
    void addsALinkAndKeepsTheInputWhileItsEvidenceIsMissing() {
        var letter = letters.record(LetterFixtures.aLetter("Has a new link", Jurisdiction.OHIO));
        var bill = bill("us/103/s905");
        UI.getCurrent().navigate(LinkPaths.one(bill));
        kind().setValue(NodeKind.LETTER);
        enter(record(), catalog.card(NodeRef.letter(letter)));
        _click(_get(Button.class, spec -> spec.withText("Add link")));
        assertThat(graph.neighbours(bill)).isEmpty();
        assertThat(record().getValue().ref()).isEqualTo(NodeRef.letter(letter));

        enter(_get(TextField.class, spec -> spec.withLabel("Words that show it")), "as S. 905 would do");
        _click(_get(Button.class, spec -> spec.withText("Add link")));
        assertThat(graph.neighbours(bill))
                .singleElement()
                .satisfies(link -> assertThat(link.to()).isEqualTo(NodeRef.letter(letter)));
    }

    @Test
    void startsWithAChoiceOfRecords() {
        UI.getCurrent().navigate(LinkPaths.START);
        var bill = bill("us/103/s906");
        enter(record(), catalog.card(bill));
        _click(_get(Button.class, spec -> spec.withText("Show")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("links/bill/us/103/s906");
    }

    @Test
    void knowsNothingOfWhatDoesNotExist() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("links/letter/99999999"))
                .hasRootCauseInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate("links/sorcery/1"))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesOffices() {
        signIn("nm", Role.OFFICE);
        assertThatThrownBy(() -> UI.getCurrent().navigate("links/office/nm"))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    private NodeRef bill(String id) {
        bills.ensure(BillId.of(id), null);
        return NodeRef.bill(BillId.of(id));
    }

    @SuppressWarnings("unchecked")
    private static Select<NodeKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("Kind"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<NodeCard> record() {
        return _get(ComboBox.class, spec -> spec.withLabel("Record"));
    }
}
