package org.joinder.releases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joinder.releases.PressContact;
import org.junit.jupiter.api.Test;

class ContactLinesTest {

    @Test
    void readsNameTelephoneAndMailInAnyOrder() {
        assertThat(ContactLines.read("press@example.org, Lee Park, (505) 555-0100\n\nSam Roy; 505.555.0101"))
                .containsExactly(
                        new PressContact("Lee Park", "(505) 555-0100", "press@example.org"),
                        new PressContact("Sam Roy", "505.555.0101", null));
    }

    @Test
    void readsWhatItWrote() {
        var contacts = List.of(new PressContact("Lee Park", null, "lee@example.org"));
        assertThat(ContactLines.read(ContactLines.write(contacts))).isEqualTo(contacts);
    }
}
