package org.joinder.imports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.joinder.imports.ImportKind;
import org.joinder.imports.ImportPaths;
import org.joinder.imports.ImportRefused;
import org.joinder.imports.ImportService;
import org.joinder.security.Role;
import org.joinder.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportListViewTest extends KaribuTest {

    private static final String BILL = """
            <billStatus><bill><number>9</number><type>HR</type><congress>117</congress><title>A bill brought in</title>
            <introducedDate>2021-02-01</introducedDate></bill></billStatus>""";

    @Autowired
    private ImportService imports;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startWithoutRuns() {
        jdbc.sql("truncate bill, import_run cascade").update();
    }

    @Test
    void saysWhatToDoWhereNothingWasTakenIn() {
        open();
        assertThat(words()).contains("Nothing was taken in yet. Drop a file above to start.");
        assertThat(_get(Upload.class).isVisible()).isTrue();
    }

    @Test
    void showsARunWithItsCounts() {
        signIn("mia", Role.STAFF);
        imports.takeIn(ImportKind.BILLS, "BILLSTATUS-117hr9.xml", stream(BILL));
        open();
        assertThat(words())
                .contains("GovInfo bill status: BILLSTATUS-117hr9.xml")
                .contains("1 added, 0 changed, 0 same, 0 refused")
                .contains("by mia")
                .contains("Done");
        assertThat(_find(Details.class)).isEmpty();
    }

    @Test
    void showsWhatWasRefusedAndWhyUnderTheNameItCameWith() {
        signIn("mia", Role.STAFF);
        imports.takeIn(ImportKind.BILLS, "../../broken.xml", stream("<billStatus><bill>"));
        open();
        assertThat(words()).contains("1 refused record").contains("broken.xml: is not well-formed XML");
    }

    @Test
    void refusesAFileThatIsTooLargeAndKeepsNoRunOfIt() {
        signIn("mia", Role.STAFF);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> imports.takeIn(ImportKind.BILLS, "huge.zip", endless))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("huge.zip is larger than " + ImportService.LARGEST_MB + " MB.");
        open();
        assertThat(words()).contains("Nothing was taken in yet");
    }

    @Test
    void offersEveryKindThatCanBeTakenIn() {
        open();
        assertThat(_get(Select.class).getListDataView().getItems().toArray())
                .contains(ImportKind.BILLS, ImportKind.LEGISCAN);
    }

    @Test
    void saysWhichLiveSourcesAreOffAndWhatTheyNeed() {
        open();
        assertThat(words())
                .contains("Set CONGRESS_API_KEY in the environment")
                .contains("Set OPENSTATES_API_KEY and OPENSTATES_STATES")
                .contains("Set GOVINFO_FEED=on in the environment");
    }

    @Test
    void isRefusedToAnOffice() {
        signIn("olga", Role.OFFICE);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate(ImportPaths.LIST));
    }

    private void open() {
        signIn("mia", Role.STAFF);
        UI.getCurrent().navigate(ImportPaths.LIST);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
