package org.joinder.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each application context brings a holder of its own for who is acting, and the last one started becomes the one that
 * {@link SecurityContextHolder} asks. A test that uses an older context puts that context's holder back.
 */
public class OwnSecurityContext extends AbstractTestExecutionListener {

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
