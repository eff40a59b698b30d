package org.joinder.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.joinder.extraction.Target;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a mention names as JSON. */
@Converter
class TargetColumn implements AttributeConverter<Target, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(Target target) {
        return JSON.writerFor(Target.class).writeValueAsString(target);
    }

    @Override
    public Target convertToEntityAttribute(String column) {
        return JSON.readValue(column, Target.class);
    }
}
