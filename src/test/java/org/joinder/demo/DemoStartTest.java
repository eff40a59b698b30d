package org.joinder.demo;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import org.joinder.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;

class DemoStartTest {

    @Test
    void loadsNothingIntoAnExternalDatabase() {
        DemoContent content = mock();
        var noEmbeddedOne = new StaticListableBeanFactory().getBeanProvider(EmbeddedDatabase.class);
        new DemoStart(content, noEmbeddedOne).run(new DefaultApplicationArguments());
        verifyNoInteractions(content);
    }
}
