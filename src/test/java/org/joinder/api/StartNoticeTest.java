package org.joinder.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.joinder.database.EmbeddedDatabase;
import org.joinder.demo.DemoSignIns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class StartNoticeTest {

    private final StaticListableBeanFactory nothing = new StaticListableBeanFactory();

    @Test
    void showsNoSignInWhereTheDatabaseIsSomebodyElses() {
        var notice = new StartNotice(
                nothing.getBeanProvider(EmbeddedDatabase.class),
                nothing.getBeanProvider(DemoSignIns.class),
                Path.of("x"));
        assertThat(notice.text("http://localhost:8080"))
                .contains("http://localhost:8080/app", "a database of your own")
                .doesNotContain("sign-in");
    }
}
