package org.joinder.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Menu;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class MenuIconTest {

    @Test
    void whatIsDrawnIsShownByItsName() {
        assertThat(List.of("vaadin:home-o", "vaadin:flag-o", "vaadin:institution", "vaadin:envelope-o"))
                .allSatisfy(icon -> assertThat("vaadin:" + MenuIcon.of(icon)).isEqualTo(icon));
    }

    @Test
    void everyScreenOfTheDrawerHasADrawing() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Menu.class));

        assertThat(scanner.findCandidateComponents("org.joinder"))
                .hasSizeGreaterThan(20)
                .allSatisfy(view -> assertThat(MenuIcon.of(iconOf(view.getBeanClassName())))
                        .as(view.getBeanClassName())
                        .isNotEqualTo("dot"));
    }

    private static String iconOf(@Nullable String view) {
        try {
            return Class.forName(view).getAnnotation(Menu.class).icon();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anIconThatIsNotDrawnIsADot() {
        assertThat(MenuIcon.of("vaadin:no-such-icon")).isEqualTo("dot");
    }
}
