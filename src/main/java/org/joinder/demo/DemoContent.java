package org.joinder.demo;

import java.util.List;
import org.joinder.security.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the steps in the order in which their records build on each other. A run after a broken one takes up the rest. */
@Component
class DemoContent {

    private static final Logger log = LoggerFactory.getLogger(DemoContent.class);

    private final List<DemoStep> steps;

    DemoContent(
            DemoAccounts accounts, DemoLaw law, DemoLetters letters, DemoReleases releases, DemoCampaigns campaigns) {
        this.steps = List.of(accounts, law, letters, releases, campaigns);
    }

    /** How many records were added. */
    int load() {
        int added = AsSystem.run(() -> steps.stream().mapToInt(DemoStep::load).sum());
        if (added > 0) {
            log.info("demo content: {} records added", added);
        }
        return added;
    }
}
