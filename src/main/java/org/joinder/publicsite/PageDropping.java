package org.joinder.publicsite;

import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Drops the kept pages whenever any module tells that something happened, once its transaction is over. Every event
 * counts, since a page left standing that should have gone is worse than one rendered again for nothing.
 */
@Component
class PageDropping {

    private final PageCache cache;

    PageDropping(PageCache cache) {
        this.cache = cache;
    }

    @EventListener
    void on(PayloadApplicationEvent<?> event) {
        if (event.getPayload().getClass().getPackageName().startsWith("org.joinder.")) {
            whenDone();
        }
    }

    private void whenDone() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            cache.drop();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                cache.drop();
            }
        });
    }
}
