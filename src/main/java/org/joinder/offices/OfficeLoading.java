package org.joinder.offices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Loads the offices before the first request is served, also where the rest waits until asked for: all builds on them. */
@Component
@Lazy(false)
class OfficeLoading implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(OfficeLoading.class);

    private final OfficeLoader loader;

    OfficeLoading(OfficeLoader loader) {
        this.loader = loader;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loader.load().stream().filter(LoadCount::anythingDone).forEach(count -> log.info("offices: {}", count));
    }
}
