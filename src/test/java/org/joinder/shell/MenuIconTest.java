package org.joinder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenuIconTest {

    @Test
    void whatIsDrawnIsShownByItsName() {
        assertThat(List.of("vaadin:home-o", "vaadin:flag-o", "vaadin:institution", "vaadin:envelope-o"))
                .allSatisfy(icon -> assertThat("vaadin:" + MenuIcon.of(icon)).isEqualTo(icon));
    }

    @Test
    void anIconThatIsNotDrawnIsADot() {
        assertThat(MenuIcon.of("vaadin:no-such-icon")).isEqualTo("dot");
    }
}
