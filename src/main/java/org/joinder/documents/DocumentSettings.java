package org.joinder.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What may be configured about received files: the largest that is read. */
@ConfigurationProperties("joinder.documents")
public record DocumentSettings(@DefaultValue("20MB") DataSize largest) {}
