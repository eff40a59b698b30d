package org.joinder.imports;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Which live sources are followed: addresses, keys (from the environment alone), and how gently they are asked. */
@ConfigurationProperties("joinder.feeds")
record FeedSettings(
        @DefaultValue("off") String govinfo,
        @DefaultValue("") String congressKey,
        @DefaultValue("") String openstatesKey,
        @DefaultValue List<String> openstatesStates,
        @DefaultValue("https://www.govinfo.gov") URI govinfoAddress,
        @DefaultValue("https://api.congress.gov") URI congressAddress,
        @DefaultValue("https://v3.openstates.org") URI openstatesAddress,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("60s") Duration patience) {}
