package org.joinder.api;

import com.fasterxml.jackson.annotation.JsonValue;
import org.joinder.base.Jurisdiction;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How records are written: jurisdictions by their code, days as {@code 2017-08-16}, one field a line. */
final class RecordJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Jurisdiction.class, ByCode.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private RecordJson() {}

    private interface ByCode {

        @JsonValue
        String usps();
    }
}
